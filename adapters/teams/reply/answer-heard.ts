import { setTimeout as pause } from 'node:timers/promises';
import type { Demarc } from '../../../src/contract/demarc.js';
import type { Inbox, Json } from '../../../src/contract/inbox.js';
import { LABELS } from '../../../src/contract/labels.js';
import type { Locale } from '../../../src/contract/locale.js';
import type { Metrics } from '../../../src/contract/metrics.js';
import { timed } from '../../../src/contract/timed.js';
import { unlessStoreFails } from '../../../src/contract/unless-store-fails.js';
import { errorFields } from '../error-fields.js';
import type { Heard } from '../hear/heard.js';
import { answerMessage } from './answer-message.js';
import type { Send } from './create-send.js';
import { embedPicture } from './embed-picture.js';
import { originOf } from './origin-of.js';
import { plainMessage } from './plain-message.js';
import type { Reply } from './reply.js';
import { type Answered, type Thinking, thinkAgain } from './think-again.js';

/** What answering needs. */
export interface Answering extends Thinking {
  readonly demarc: Demarc;
  readonly inbox: Inbox;
  readonly send: Send;
  readonly metrics: Metrics;
  readonly defaultLocale: Locale;
  /** Where Teams can fetch pictures. */
  readonly publicUrl: string | undefined;
}

/** How long Teams waits for its response while an answer is sent that could not be kept, in milliseconds: it gives up after 15 s. */
const PATIENCE = 5_000;

type Answerable = Extract<Heard, { readonly type: 'question' | 'welcome' }>;

/**
 * Answers a question, or welcomes, unless that delivery was answered before. Resolves when the answer is kept where a kill
 * cannot lose it and is on its way: Teams waits 15 seconds for that, and no longer than that for a slow Bot Connector.
 * Where the store fails, whoever asked is told something all the same: the answer if it could be found, else that it could not.
 * An answer that has arrived may then be thought over. Gives whether the person was forgotten by that.
 */
export async function answerHeard(heard: Answerable, answering: Answering): Promise<boolean> {
  const { inbox, send, log } = answering;
  const { delivery } = heard;
  const tell = (error: Error) =>
    log.error(errorFields(error), 'A question from Teams could not be kept; it is answered all the same');
  const isTaken = await unlessStoreFails(inbox.taken(delivery), tell);
  if (isTaken) return false;
  const isThere = isTaken !== undefined;
  const replied = isThere ? await replyTo(heard, answering) : brokenReply(heard, answering);
  if (replied === undefined) return false;
  const { reply, answered, forgotten = false } = replied;
  const isFirst = isThere && (await unlessStoreFails(inbox.take(delivery, reply as unknown as Json), tell));
  if (isThere && isFirst === false) return forgotten;
  const sent = send(delivery, reply);
  void sent.then((id) => {
    if (id !== undefined && answered !== undefined) return thinkAgain(answered, reply.to, id, answering);
  });
  if (!isFirst) await Promise.race([sent, pause(PATIENCE, undefined, { ref: false })]);
  return forgotten;
}

/** What is said; beside it what was asked and answered, where second thoughts about that are of use. */
interface Replied {
  readonly reply: Reply;
  readonly answered?: Answered;
  readonly forgotten?: true | undefined;
}

/**
 * Undefined when the same was said a moment ago. When something breaks, the person is told so in kind words; the log gets the
 * kind of error, never what was typed.
 */
async function replyTo(heard: Answerable, answering: Answering): Promise<Replied | undefined> {
  const { demarc, render, log, metrics, defaultLocale } = answering;
  const { to } = heard;
  try {
    const asked = asAsked(heard, defaultLocale);
    const answer = await demarc.ask(asked.question, asked.context);
    if (answer.repeated) return undefined;
    const embedded = await embedPicture(answer, answering);
    const message = timed(metrics, 'replying', { platform: 'teams', stage: 'render' }, () =>
      answerMessage(answer, render(answer, { vote: true, embedded })),
    );
    const reply = { to, message, locale: answer.locale };
    const isFinal = heard.type === 'welcome' || answer.outcome === 'notice';
    if (isFinal) return { reply, forgotten: answer.forgotten };
    return { reply, answered: { ...asked, answer } };
  } catch (error) {
    log.error(errorFields(error), 'A question from Teams could not be answered');
    return brokenReply(heard, answering);
  }
}

function brokenReply({ to, where }: Answerable, { defaultLocale }: Answering): Replied {
  const locale = where.locale ?? defaultLocale;
  return { reply: { to, message: plainMessage(LABELS[locale].broken, locale), locale } };
}

function asAsked(heard: Answerable, defaultLocale: Locale): Omit<Answered, 'answer'> {
  const from = originOf(heard.where);
  if (heard.type === 'welcome')
    return { question: 'help', context: { from, locale: heard.where.locale ?? defaultLocale } };
  return { question: heard.question, context: { from, conversation: heard.conversation } };
}
