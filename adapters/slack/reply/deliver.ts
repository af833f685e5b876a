import { RespondError, webApi } from '@slack/bolt';
import type { Log } from '../../../src/contract/log.js';
import { errorFields } from '../error-fields.js';
import type { Heard } from '../hear/heard.js';
import type { SlackMessage } from '../render/slack-message.js';

/** How Slack says that it has not posted a message because of its blocks. */
const REFUSED = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'only_one_table_allowed',
]);

/** Replies with a message; when Slack refuses the blocks, with its text alone, so that an answer is never lost to them. */
export async function deliver({ reply }: Heard, message: SlackMessage, log: Log): Promise<void> {
  try {
    await reply(message);
  } catch (error) {
    if (message.blocks === undefined || !refusesBlocks(error)) throw error;
    log.warn(errorFields(error), 'Slack refused the blocks of an answer; it goes out as text');
    await reply({ text: message.text });
  }
}

function refusesBlocks(error: unknown): boolean {
  if (error instanceof RespondError) return error.statusCode === 400;
  return error instanceof webApi.WebAPIPlatformError && REFUSED.has(error.data.error);
}
