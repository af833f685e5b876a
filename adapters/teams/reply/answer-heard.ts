import type { Answer } from '../../../src/contract/answer.js';
import type { AskContext } from '../../../src/contract/ask.js';
import type { Demarc } from '../../../src/contract/demarc.js';
import type { Inbox, Json } from '../../../src/contract/inbox.js';
import { LABELS } from '../../../src/contract/labels.js';
import type { Locale } from '../../../src/contract/locale.js';
import type { Log } from '../../../src/contract/log.js';
import { errorFields } from '../error-fields.js';
import type { Heard } from '../hear/heard.js';
import type { RenderCard } from '../render/remember-cards.js';
import { answerMessage } from './answer-message.js';
import type { Send } from './create-send.js';
import { originOf } from './origin-of.js';
import { plainMessage } from './plain-message.js';
import type { Reply } from './reply.js';

/** What answering needs. */
export interface Answering {
  readonly demarc: Demarc;
  readonly inbox: Inbox;
  readonly render: RenderCard;
  readonly send: Send;
  readonly log: Log;
  readonly defaultLocale: Locale;
}

type Answerable = Extract<Heard, { readonly type: 'question' | 'welcome' }>;

/**
 * Answers a question, or welcomes, unless that delivery was answered before. Resolves when the answer is kept where a kill
 * cannot lose it and is on its way: Teams waits 15 seconds for that, and no longer than that for a slow Bot Connector.
 * Rejects when nothing was taken on, so that Teams sends it again.
 */
export async function answerHeard(heard: Answerable, answering: Answering): Promise<void> {
  const { inbox, send } = answering;
  if (await inbox.taken(heard.delivery)) return;
  const reply = await replyTo(heard, answering);
  if (await inbox.take(heard.delivery, reply as unknown as Json)) void send(heard.delivery, reply);
}

/** When something breaks, the person is told so in kind words; the log gets the kind of error, never what was typed. */
async function replyTo(heard: Answerable, { demarc, render, log, defaultLocale }: Answering): Promise<Reply> {
  const { to, where } = heard;
  try {
    const answer = await askFor(heard, demarc, defaultLocale);
    const card = render(answer, { vote: true });
    return { to, message: answerMessage(answer, card), locale: answer.locale };
  } catch (error) {
    log.error(errorFields(error), 'A question from Teams could not be answered');
    const locale = where.locale ?? defaultLocale;
    return { to, message: plainMessage(LABELS[locale].broken, locale), locale };
  }
}

function askFor(heard: Answerable, { ask }: Demarc, defaultLocale: Locale): Promise<Answer> {
  const from = originOf(heard.where);
  if (heard.type === 'welcome') return ask('help', { from, locale: heard.where.locale ?? defaultLocale });
  return ask(heard.question, { from, conversation: heard.conversation } satisfies AskContext);
}
