import type { RespondFn } from '@slack/bolt';
import type { SlackMessage } from '../render/slack-message.js';

/** Answers through a `response_url`, seen by one person only; the message with the pressed button stays. */
export function respondPrivately(respond: RespondFn): (message: SlackMessage) => Promise<void> {
  return async (message) => {
    await respond({
      ...message,
      response_type: 'ephemeral',
      replace_original: false,
      unfurl_links: false,
      unfurl_media: false,
    });
  };
}
