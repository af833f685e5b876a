import type { webApi } from '@slack/bolt';
import type { PostTo } from './destination.js';

/** How many messages are looked through: those that came just after the one that was answered. */
const FEW = 100;

/**
 * The `ts` of the message of ours with this id in the channel or thread; undefined when there is none. Nothing else of what
 * is read is used or kept. Rejects when Slack does not let us look, for want of a scope for example: then nothing may be
 * posted twice.
 */
export async function findPosted(
  client: webApi.WebClient,
  { channel, thread, after }: PostTo,
  id: string,
): Promise<string | undefined> {
  const window = {
    channel,
    limit: FEW,
    include_all_metadata: true,
    ...(after === null ? {} : { oldest: after, inclusive: false }),
  };
  const { messages = [] } =
    thread === null
      ? await client.conversations.history(window)
      : await client.conversations.replies({ ...window, ts: thread });
  const found = messages.find(({ metadata }) => {
    const payload = metadata?.event_payload as { readonly id?: unknown } | undefined;
    return payload?.id === id;
  });
  return found && String(found.ts);
}
