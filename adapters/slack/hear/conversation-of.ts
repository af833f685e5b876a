import { isChannel } from '../is-channel.js';

/**
 * Names a conversation. A thread in a channel is everybody's; what one person says and sees alone is named after that
 * person, so that it is deleted with them.
 */
export function conversationOf(
  { team, user, channel }: { readonly team: string; readonly user: string; readonly channel: string },
  thread: string | undefined,
): string {
  if (thread !== undefined && isChannel(channel)) return `slack:${team}:${channel}:${thread}`;
  const own = `slack:${team}:${user}:${channel}`;
  return thread === undefined ? own : `${own}:${thread}`;
}
