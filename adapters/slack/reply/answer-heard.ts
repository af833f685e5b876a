import type { Answer } from '../../../src/contract/answer.js';
import type { AskContext } from '../../../src/contract/ask.js';
import type { Demarc } from '../../../src/contract/demarc.js';
import type { Inbox, Json } from '../../../src/contract/inbox.js';
import { LABELS } from '../../../src/contract/labels.js';
import type { Locale } from '../../../src/contract/locale.js';
import type { Log } from '../../../src/contract/log.js';
import { soundsAsked } from '../../../src/contract/sounds-asked.js';
import { errorFields } from '../error-fields.js';
import type { HeardQuestion } from '../hear/heard.js';
import { writeShareValue } from '../hear/share-value.js';
import { isChannel } from '../is-channel.js';
import type { Acknowledge } from '../line/acknowledge-later.js';
import { escapeMrkdwn } from '../render/escape-mrkdwn.js';
import type { Render } from '../render/remember-rendering.js';
import type { AgentThreads } from './agent-threads.js';
import type { Lanes } from './create-lanes.js';
import { privately, type Respond } from './create-respond.js';
import type { Send } from './create-send.js';
import type { Privately } from './destination.js';
import type { Directory } from './directory.js';
import { keptReply } from './kept-reply.js';
import type { LoopBreaker } from './loop-breaker.js';
import { originOf } from './origin-of.js';
import type { Reply } from './reply.js';
import { cannotShare, mayNotPost, notHere, notShared } from './slack-words.js';

/** Slack wants to hear within 3 seconds that a delivery has arrived; in milliseconds. */
const ACKNOWLEDGE_BY = 2_000;

/** What answering needs. */
export interface Answering {
  readonly demarc: Demarc;
  readonly render: Render;
  readonly inbox: Inbox;
  readonly send: Send;
  readonly respond: Respond;
  /** Handles deliveries with one id one after the other. */
  readonly inTurn: Lanes;
  readonly directory: Directory;
  readonly agentThreads: AgentThreads;
  readonly loopBreaker: LoopBreaker;
  readonly log: Log;
  readonly defaultLocale: Locale;
  /** Whether it answers in channels shared with another company. */
  readonly answersShared: boolean;
}

/**
 * Answers a question unless its delivery was answered before; one that comes again meanwhile waits for the first. Resolves
 * when the answer is on its way, and rejects when nothing was taken on, so that Slack sends it again.
 */
export async function answerHeard(
  heard: HeardQuestion,
  acknowledge: Acknowledge,
  answering: Answering,
): Promise<void> {
  const { inbox, inTurn } = answering;
  const hurry = createHurry(acknowledge);
  try {
    await inTurn(heard.delivery, async () => {
      if (await inbox.taken(heard.delivery)) return;
      const reply = await replyTo(heard, answering);
      if (reply === undefined) return;
      const { to } = heard;
      if (to.type === 'post') await answerAll(heard, reply, acknowledge, answering);
      else await answerOne(heard, { ...reply, to }, acknowledge, hurry.late, answering);
    });
    await acknowledge();
  } finally {
    hurry.over();
  }
}

/** Acknowledges when Slack will wait no longer, whatever we are at; `late` becomes false then. */
function createHurry(acknowledge: Acknowledge) {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), ACKNOWLEDGE_BY);
  });
  void late.then(() => acknowledge());
  return { late, over: () => clearTimeout(timer) };
}

/**
 * For all to see. Slack hears that the question has arrived once the answer is kept where a kill cannot lose it; whether
 * the answer has been posted can be looked up, so after a kill it is sent once and not lost.
 */
async function answerAll(
  { delivery }: HeardQuestion,
  reply: Reply,
  acknowledge: Acknowledge,
  { inbox, send }: Answering,
): Promise<void> {
  if (!(await inbox.take(delivery, keptReply(reply) as unknown as Json))) return;
  await acknowledge();
  void send(delivery, reply);
}

/**
 * For one person to see, which cannot be looked up afterwards. Slack delivers what people type and press once, and tells
 * them when nobody acknowledges it. So the answer goes out first, for a command inside the acknowledgement, and only then
 * is it noted and acknowledged: no kill loses what was acknowledged, and none repeats an answer, unless something other
 * than Slack delivers again. What Slack does not take at once is kept and then acknowledged, and is after a kill rather
 * seen twice than lost.
 */
async function answerOne(
  { delivery, isCommand }: HeardQuestion,
  reply: Reply & { readonly to: Privately },
  acknowledge: Acknowledge,
  late: Promise<false>,
  { inbox, respond, send }: Answering,
): Promise<void> {
  const { to, message } = reply;
  const isSeen = isCommand
    ? acknowledge(privately(message))
    : respond(to.url, message, 1).then(
        () => true,
        () => false,
      );
  if (await Promise.race([isSeen, late])) {
    await Promise.all([acknowledge(), inbox.claim(delivery)]);
    return;
  }
  if (!(await inbox.take(delivery, keptReply(reply) as unknown as Json))) return;
  await acknowledge();
  if (await isSeen) await inbox.finish(delivery);
  else void send(delivery, reply);
}

async function replyTo(heard: HeardQuestion, answering: Answering): Promise<Reply | undefined> {
  const { demarc, log, loopBreaker, defaultLocale, answersShared } = answering;
  if (heard.uninvited && !(soundsAsked(heard.question) && (await demarc.follows(heard.conversation))))
    return undefined;
  if (heard.shares) {
    const refused = await refusedShare(heard, answering);
    if (refused) return refused;
  }
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
    if (heard.uninvited && !saysSomething(said)) return undefined;
    await thread?.then((end) => end(said));
    const message = render(said, {
      vote: true,
      ...(heard.to.type === 'private' && isChannel(heard.where.channel ?? '') && saysSomething(said)
        ? { share: writeShareValue(heard.question, said) }
        : {}),
      ...(heard.shares ? { sharedBy: heard.shares.user } : {}),
    });
    return { message, locale: said.locale };
  } catch (error) {
    log.error(errorFields(error), 'A question from Slack could not be answered');
    return { message: { text: escapeMrkdwn(LABELS[defaultLocale].broken) }, locale: defaultLocale };
  }
}

/** Whether it is worth other people's time. */
function saysSomething({ outcome }: Answer): boolean {
  return outcome === 'answered' || outcome === 'depends';
}

/** To whoever shares into a channel where we may not post; undefined where we may. */
async function refusedShare(
  { where: { team, channel = '' }, again, shares }: HeardQuestion,
  { directory, defaultLocale }: Answering,
): Promise<Reply | undefined> {
  const allowed = await directory.mayPost(team, channel);
  if (allowed === 'yes' || shares?.copy === undefined) return undefined;
  const locale = again?.locale ?? defaultLocale;
  const say = { absent: cannotShare, shared: notShared, unknown: mayNotPost }[allowed];
  return { to: { type: 'private', url: shares.copy }, message: say(locale), locale, copy: null };
}

function contextOf(
  { conversation, where, again, uninvited }: HeardQuestion,
  { directory }: Answering,
): AskContext {
  const from = originOf(where, directory);
  if (again === undefined) return { conversation, from, ...(uninvited ? { overheard: true } : {}) };
  return { from, locale: again.locale, ...(again.carried === null ? {} : { carried: again.carried }) };
}
