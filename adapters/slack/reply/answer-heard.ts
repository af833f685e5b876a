import type { Ask } from '../../../src/contract/ask.js';
import { LABELS } from '../../../src/contract/labels.js';
import type { Locale } from '../../../src/contract/locale.js';
import type { Log } from '../../../src/contract/log.js';
import type { FirstTime } from '../../../src/contract/platform.js';
import { deliver } from './deliver.js';
import { errorFields } from '../error-fields.js';
import { escapeMrkdwn } from '../render/escape-mrkdwn.js';
import type { Heard } from '../hear/heard.js';
import { renderBlocks } from '../render/render-blocks.js';
import type { SlackMessage } from '../render/slack-message.js';

/** What answering needs. */
export interface Answering {
  readonly ask: Ask;
  readonly firstTime: FirstTime;
  readonly log: Log;
  readonly defaultLocale: Locale;
}

/** Answers a question unless its delivery was answered before. Never rejects: what fails is logged and kindly told. */
export async function answerHeard(heard: Heard, answering: Answering): Promise<void> {
  const message = await think(heard, answering);
  if (message === undefined) return;
  try {
    await deliver(heard, message, answering.log);
  } catch (error) {
    answering.log.error(errorFields(error), 'An answer could not be delivered to Slack');
  }
}

async function think(
  heard: Heard,
  { ask, firstTime, log, defaultLocale }: Answering,
): Promise<SlackMessage | undefined> {
  try {
    if (!(await firstTime(heard.delivery))) return undefined;
    return renderBlocks(await ask(heard.question, { conversation: heard.conversation }));
  } catch (error) {
    log.error(errorFields(error), 'A question from Slack could not be answered');
    return { text: escapeMrkdwn(LABELS[defaultLocale].broken) };
  }
}
