import type { Answer, Block } from '../../../src/contract/answer.js';
import type { AskContext } from '../../../src/contract/ask.js';
import type { Demarc } from '../../../src/contract/demarc.js';
import { LABELS } from '../../../src/contract/labels.js';
import type { Locale } from '../../../src/contract/locale.js';
import type { Log } from '../../../src/contract/log.js';
import type { Metrics } from '../../../src/contract/metrics.js';
import { soundsAsked } from '../../../src/contract/sounds-asked.js';
import { timed } from '../../../src/contract/timed.js';
import { errorFields } from '../error-fields.js';
import type { HeardQuestion } from '../hear/heard.js';
import { escapeMrkdwn } from '../render/escape-mrkdwn.js';
import type { Render } from '../render/remember-rendering.js';
import type { AgentThreads } from './agent-threads.js';
import type { Attached } from './create-attach.js';
import type { Destination } from './destination.js';
import type { Directory } from './directory.js';
import { extrasOf } from './extras-of.js';
import type { LoopBreaker } from './loop-breaker.js';
import { originOf } from './origin-of.js';
import type { Reply } from './reply.js';
import { saysSomething } from './says-something.js';
import { type SecondThoughts, secondThoughts } from './second-thoughts.js';
import { cannotShare, mayNotPost, notHere, notShared } from './slack-words.js';

/** What finding a reply needs. */
export interface ReplyParts {
  readonly demarc: Demarc;
  readonly render: Render;
  readonly directory: Directory;
  readonly agentThreads: AgentThreads;
  readonly loopBreaker: LoopBreaker;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly defaultLocale: Locale;
  /** Whether it answers in channels shared with another company. */
  readonly answersShared: boolean;
  /** Where Slack can fetch pictures. */
  readonly publicUrl: string | undefined;
}

/** A reply, and the second thoughts that may take its place once it is there; null: it stays as it is. */
export interface Found {
  readonly reply: Reply;
  readonly think: SecondThoughts | null;
  /** What follows it as a file, where all may see it: an export, or a picture that Slack cannot fetch; null: nothing. */
  readonly attached: Attached | null;
}

/** What goes back to a question; undefined when nothing does. */
export function replyTo(heard: HeardQuestion, parts: ReplyParts): Promise<Found | undefined> {
  // Most questions ask for no look first, and so for no promise more.
  return heard.uninvited || heard.shares ? lookAndReply(heard, parts) : replyHere(heard, parts);
}

/** Nobody who did not ask us is answered but to follow up on something, and nothing is shared where we may not post. */
async function lookAndReply(heard: HeardQuestion, parts: ReplyParts): Promise<Found | undefined> {
  const { question, conversation, uninvited, shares } = heard;
  if (uninvited && !(soundsAsked(question) && (await parts.demarc.follows(conversation)))) return undefined;
  const refused = shares && (await refusedShare(heard, parts));
  return refused ? { reply: refused, ...ALONE } : replyHere(heard, parts);
}

async function replyHere(heard: HeardQuestion, parts: ReplyParts): Promise<Found | undefined> {
  const { demarc, render, agentThreads, loopBreaker, log, metrics, defaultLocale, answersShared, publicUrl } =
    parts;
  const { to } = heard;
  if (heard.isShared && !answersShared) {
    if (heard.uninvited) return undefined;
    const reply = { to, message: notHere(defaultLocale), locale: defaultLocale, copy: null };
    return { reply, ...ALONE };
  }
  if (to.type === 'post' && loopBreaker.isTooMuch(heard.conversation)) {
    log.warn({}, 'A thread asked too much in too short a time, and gets no more answers for a while');
    return undefined;
  }
  const copy = heard.shares?.copy ?? null;
  try {
    const thread = heard.agentThread === undefined ? null : agentThreads.begin(heard);
    const context = contextOf(heard, parts);
    const said = await demarc.ask(heard.question, context);
    if (heard.uninvited && !saysSomething(said)) return undefined;
    if (said.repeated && to.type === 'post') return undefined;
    if (thread !== null) (await thread)(said);
    const canRefine = demarc.refine !== null;
    const message = timed(metrics, 'replying', { platform: 'slack', stage: 'render' }, () =>
      render(said, extrasOf(heard, { curated: said, shown: said, canRefine })),
    );
    const think = secondThoughts({ heard, curated: said, context }, parts);
    const attached = to.type === 'post' ? attachedTo(said, publicUrl) : null;
    return { reply: { to, message, locale: said.locale, copy }, think, attached };
  } catch (error) {
    log.error(errorFields(error), 'A question from Slack could not be answered');
    return { reply: { ...brokenReply(heard, parts), copy }, ...ALONE };
  }
}

/** Nothing comes after it. */
const ALONE = { think: null, attached: null };

/** To a question that cannot be answered since something of ours is broken. */
export function brokenReply(
  { to }: Pick<HeardQuestion, 'to'>,
  { defaultLocale }: Pick<ReplyParts, 'defaultLocale'>,
): Reply {
  const message = { text: escapeMrkdwn(LABELS[defaultLocale].broken) };
  return { to: beside(to), message, locale: defaultLocale, copy: null };
}

/** A link may give another file next year; what was sent stays as it was. */
function attachedTo({ blocks }: Answer, publicUrl: string | undefined): Attached | null {
  const isAttached = (block: Block): block is Attached =>
    block.type === 'file' || (block.type === 'picture' && publicUrl === undefined);
  return blocks.find(isAttached) ?? null;
}

/** The same place, but an answer that is there stays: what broke does not take it away. */
function beside(to: Destination): Destination {
  return to.type === 'private' ? { type: to.type, url: to.url } : to;
}

/** To whoever shares into a channel where we may not post; undefined where we may. */
async function refusedShare(
  { where: { team, channel = '' }, again, shares }: HeardQuestion,
  { directory, defaultLocale }: ReplyParts,
): Promise<Reply | undefined> {
  const allowed = await directory.mayPost(team, channel);
  if (allowed === 'yes' || shares?.copy === undefined) return undefined;
  const locale = again?.locale ?? defaultLocale;
  const say = { absent: cannotShare, shared: notShared, unknown: mayNotPost }[allowed];
  return { to: { type: 'private', url: shares.copy }, message: say(locale), locale, copy: null };
}

function contextOf(
  { conversation, where, again, uninvited, to }: HeardQuestion,
  { directory }: ReplyParts,
): AskContext {
  const from = originOf(where, directory);
  const alone = to.type === 'private' && to.inPlaceOf !== 'posted' ? { alone: true } : {};
  if (again === undefined) return { conversation, from, ...alone, ...(uninvited ? { overheard: true } : {}) };
  return { from, locale: again.locale, ...(again.carried === null ? {} : { carried: again.carried }) };
}
