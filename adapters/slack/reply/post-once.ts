import type { webApi } from '@slack/bolt';
import type { Log } from '../../../src/contract/log.js';
import { errorFields } from '../error-fields.js';
import type { SlackMessage } from '../render/slack-message.js';
import { deliveryTrouble } from './delivery-trouble.js';
import type { PostTo } from './destination.js';
import { metadataOf } from './metadata-of.js';

/**
 * Calls Slack once, or a second time with the text alone where it refuses the blocks. `id` is written into the message's
 * metadata, by which it can be found. Gives the message's `ts`. Rejects with what Slack's client throws.
 */
export async function postOnce(
  client: webApi.WebClient,
  to: PostTo,
  message: SlackMessage,
  id: string,
  log: Log,
): Promise<string | undefined> {
  try {
    return (await client.chat.postMessage(content(to, message, id))).ts;
  } catch (error) {
    if (message.blocks === undefined || deliveryTrouble(error).kind !== 'blocks') throw error;
    log.warn(errorFields(error), 'Slack refused the blocks of a message; it goes out as text');
    return (await client.chat.postMessage(content(to, { text: message.text }, id))).ts;
  }
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
