import type { AskContext } from '../../../src/contract/ask.js';
import type { Demarc } from '../../../src/contract/demarc.js';
import type { Inbox, Json } from '../../../src/contract/inbox.js';
import { LABELS } from '../../../src/contract/labels.js';
import type { Locale } from '../../../src/contract/locale.js';
import type { Log } from '../../../src/contract/log.js';
import { errorFields } from '../error-fields.js';
import type { HeardQuestion } from '../hear/heard.js';
import { writeShareValue } from '../hear/share-value.js';
import type { Acknowledge } from '../line/acknowledge-later.js';
import { escapeMrkdwn } from '../render/escape-mrkdwn.js';
import type { Render } from '../render/remember-rendering.js';
import type { AgentThreads } from './agent-threads.js';
import { privately } from './create-respond.js';
import type { Directory } from './directory.js';
import type { LoopBreaker } from './loop-breaker.js';
import { originOf } from './origin-of.js';
import type { Reply } from './reply.js';
import { notHere } from './slack-words.js';

/** Slack wants to hear within 3 seconds that a delivery has arrived; in milliseconds. */
const ACKNOWLEDGE_BY = 2_000;

/** What answering needs. */
export interface Answering {
  readonly demarc: Demarc;
  readonly render: Render;
  readonly inbox: Inbox;
  /** Sends a reply that was taken on, and finishes it. Never rejects. */
  readonly send: (delivery: string, reply: Reply) => Promise<void>;
  readonly directory: Directory;
  readonly agentThreads: AgentThreads;
  readonly loopBreaker: LoopBreaker;
  readonly log: Log;
  readonly defaultLocale: Locale;
  /** Whether it answers in channels shared with another company. */
  readonly answersShared: boolean;
}

/**
 * Answers a question unless its delivery was answered before. Slack hears that it has arrived once the answer is kept
 * where a kill cannot lose it, or when Slack will wait no longer. Resolves when the answer is on its way, and rejects when
 * nothing was taken on, so that Slack sends it again.
 */
export async function answerHeard(
  heard: HeardQuestion,
  acknowledge: Acknowledge,
  answering: Answering,
): Promise<void> {
  const { inbox, send } = answering;
  if (await inbox.taken(heard.delivery)) return void (await acknowledge());
  const hurry = setTimeout(() => void acknowledge().catch(() => {}), ACKNOWLEDGE_BY);
  try {
    const reply = await replyTo(heard, answering);
    const isOurs = reply !== undefined && (await inbox.take(heard.delivery, reply as unknown as Json));
    if (!isOurs) return void (await acknowledge());
    // A command's answer travels inside the acknowledgement itself, unless that has gone out already.
    if (heard.isCommand && (await acknowledge(privately(reply.message)))) {
      await inbox.finish(heard.delivery);
      return;
    }
    await acknowledge();
    void send(heard.delivery, reply);
  } finally {
    clearTimeout(hurry);
  }
}

async function replyTo(heard: HeardQuestion, answering: Answering): Promise<Reply | undefined> {
  const { demarc, log, loopBreaker, defaultLocale, answersShared } = answering;
  if (heard.uninvited && !(await demarc.follows(heard.conversation))) return undefined;
  if (heard.isShared && !answersShared) {
    if (heard.uninvited) return undefined;
    return { to: heard.to, message: notHere(defaultLocale), locale: defaultLocale, copy: null };
  }
  if (heard.to.type === 'post' && loopBreaker.isTooMuch(heard.conversation)) {
    log.warn({}, 'A thread asked too much in too short a time, and gets no more answers for a while');
    return undefined;
  }
  const said = await answer(heard, answering);
  return said && { ...said, to: heard.to, copy: heard.shares?.copy ?? null };
}

async function answer(
  heard: HeardQuestion,
  answering: Answering,
): Promise<Pick<Reply, 'message' | 'locale'> | undefined> {
  const { demarc, render, agentThreads, log, defaultLocale } = answering;
  try {
    const thread = heard.agentThread === undefined ? undefined : agentThreads.begin(heard);
    const said = await demarc.ask(heard.question, contextOf(heard, answering));
    if (heard.uninvited && said.outcome !== 'answered' && said.outcome !== 'depends') return undefined;
    await thread?.then((end) => end(said));
    const message = render(said, {
      vote: true,
      ...(heard.to.type === 'private' && said.outcome !== 'notice'
        ? { share: writeShareValue(heard.question, said) }
        : {}),
      ...(heard.shares?.by === undefined ? {} : { sharedBy: heard.shares.by }),
    });
    return { message, locale: said.locale };
  } catch (error) {
    log.error(errorFields(error), 'A question from Slack could not be answered');
    return { message: { text: escapeMrkdwn(LABELS[defaultLocale].broken) }, locale: defaultLocale };
  }
}

function contextOf(
  { conversation, where, again, uninvited }: HeardQuestion,
  { directory }: Answering,
): AskContext {
  const from = originOf(where, directory);
  if (again === undefined) return { conversation, from, ...(uninvited ? { overheard: true } : {}) };
  return { from, locale: again.locale, ...(again.carried === null ? {} : { carried: again.carried }) };
}
