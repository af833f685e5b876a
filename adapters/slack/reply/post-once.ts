import type { webApi } from '@slack/bolt';
import type { Log } from '../../../src/contract/log.js';
import { errorFields } from '../error-fields.js';
import { jsonBytes } from '../json-bytes.js';
import type { SlackMessage } from '../render/slack-message.js';
import { waysToSay } from '../render/ways-to-say.js';
import type { SlackFetch } from '../slack-fetch.js';
import { callSlack } from './call-slack.js';
import { deliveryTrouble } from './delivery-trouble.js';
import type { PostTo } from './destination.js';
import { metadataOf } from './metadata-of.js';

/** What posting once needs. */
export interface PostOnceParts {
  readonly client: webApi.WebClient;
  readonly fetch: SlackFetch;
  readonly log: Log;
}

/**
 * Calls Slack once, and again with less of the blocks where it refuses them. `id` is written into the message's metadata, by
 * which it can be found. Gives the message's `ts`. Rejects with what Slack's client throws.
 */
export async function postOnce(
  to: PostTo,
  message: SlackMessage,
  id: string,
  { client, fetch, log }: PostOnceParts,
): Promise<string | undefined> {
  const post = (way: SlackMessage) => callSlack('chat.postMessage', content(to, way, id), { client, fetch });
  const [, ...others] = waysToSay(message);
  let posted = post(message);
  for (const less of others)
    posted = posted.catch((error: unknown) => {
      if (deliveryTrouble(error).kind !== 'blocks') throw error;
      log.warn(errorFields(error), 'Slack refused the blocks of a message; it goes out with less');
      return post(less);
    });
  const { ts } = await posted;
  return typeof ts === 'string' ? ts : undefined;
}

/** The call as JSON. Most of it is the message, which the same answer has in common. */
function content({ channel, thread }: PostTo, message: SlackMessage, id: string): Buffer {
  const around = JSON.stringify({
    channel,
    ...(thread === null ? {} : { thread_ts: thread }),
    metadata: metadataOf(id),
    ...PLAIN,
  });
  return Buffer.concat([Buffer.from(`${around.slice(0, -1)},`), jsonBytes(message).subarray(1)]);
}

/** Nobody's name is looked for in it, and links stay links. */
const PLAIN = { link_names: false, unfurl_links: false, unfurl_media: false };
