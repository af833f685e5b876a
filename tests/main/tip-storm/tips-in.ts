import type { SlackServer } from '../../servers/slack-server.js';

/** How many tips stand in a channel, by what Demarc wrote into each message's metadata. */
export function tipsIn(slack: SlackServer, channel: string): number {
  return slack.posted(channel).filter(({ metadata }) => {
    const { event_payload } = (metadata ?? {}) as { readonly event_payload?: { readonly id?: unknown } };
    return String(event_payload?.id).startsWith('tip:');
  }).length;
}
