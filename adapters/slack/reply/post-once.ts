import type { webApi } from '@slack/bolt';
import type { Log } from '../../../src/contract/log.js';
import { errorFields } from '../error-fields.js';
import type { SlackMessage } from '../render/slack-message.js';
import { waysToSay } from '../render/ways-to-say.js';
import { deliveryTrouble } from './delivery-trouble.js';
import type { PostTo } from './destination.js';
import { metadataOf } from './metadata-of.js';

/**
 * Calls Slack once, and again with less of the blocks where it refuses them. `id` is written into the message's metadata, by
 * which it can be found. Gives the message's `ts`. Rejects with what Slack's client throws.
 */
export async function postOnce(
  client: webApi.WebClient,
  to: PostTo,
  message: SlackMessage,
  id: string,
  log: Log,
): Promise<string | undefined> {
  const [first, ...others] = waysToSay(message);
  const post = async (way: SlackMessage) => (await client.chat.postMessage(content(to, way, id))).ts;
  let posted = post(first);
  for (const less of others)
    posted = posted.catch((error: unknown) => {
      if (deliveryTrouble(error).kind !== 'blocks') throw error;
      log.warn(errorFields(error), 'Slack refused the blocks of a message; it goes out with less');
      return post(less);
    });
  return posted;
}

function content(
  { channel, thread }: PostTo,
  message: SlackMessage,
  id: string,
): webApi.ChatPostMessageArguments {
  return {
    channel,
    ...(thread === null ? {} : { thread_ts: thread }),
    ...message,
    metadata: metadataOf(id),
    link_names: false,
    unfurl_links: false,
    unfurl_media: false,
  };
}
