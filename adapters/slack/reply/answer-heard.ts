import type { Inbox, Json } from '../../../src/contract/inbox.js';
import { unlessStoreFails } from '../../../src/contract/unless-store-fails.js';
import { errorFields } from '../error-fields.js';
import type { HeardQuestion } from '../hear/heard.js';
import type { Acknowledge } from '../line/acknowledge-later.js';
import type { UnderWay } from '../under-way.js';
import type { Attach } from './create-attach.js';
import type { Lanes } from './create-lanes.js';
import { privately, type Respond } from './create-respond.js';
import type { Arrived, Revise } from './create-revise.js';
import type { Send } from './create-send.js';
import type { Privately } from './destination.js';
import { keptReply } from './kept-reply.js';
import { noteArrival } from './note-arrival.js';
import type { Reply } from './reply.js';
import { brokenReply, type Found, type ReplyParts, replyTo } from './reply-to.js';

/** Slack wants to hear within 3 seconds that a delivery has arrived; in milliseconds. */
const ACKNOWLEDGE_BY = 2_000;

/** What answering needs. */
export interface Answering extends ReplyParts {
  readonly inbox: Inbox;
  readonly send: Send;
  readonly revise: Revise;
  readonly attach: Attach;
  readonly respond: Respond;
  /** Handles deliveries with one id one after the other. */
  readonly inTurn: Lanes;
  /** Lets a stop wait for it. */
  readonly track: UnderWay['track'];
}

/** A question whose turn it is. */
interface Turn {
  readonly heard: HeardQuestion;
  readonly acknowledge: Acknowledge;
  readonly unlessLate: Hurry['unlessLate'];
  /** Nothing that is left to do can change what Slack is told. */
  readonly goOn: () => void;
}

/**
 * Answers a question unless its delivery was answered before; one that comes again meanwhile waits for the first. Resolves
 * when the answer is on its way, and rejects when nothing was taken on, so that Slack sends it again. Where the store fails,
 * whoever asked is told something all the same: the answer if it could be found, else that it could not.
 */
export function answerHeard(
  heard: HeardQuestion,
  acknowledge: Acknowledge,
  answering: Answering,
): Promise<void> {
  const { inTurn, track } = answering;
  const { unlessLate, over } = createHurry(acknowledge);
  // All that Bolt holds of a delivery is held as long as this waits, which is not longer than it has to. Not with await: this
  // comes with every question, and each would be a promise more.
  return new Promise((resolve, reject) => {
    const goOn = () => {
      over();
      void acknowledge();
      resolve();
    };
    const fail = (error: unknown) => {
      over();
      reject(error);
    };
    const turn = { heard, acknowledge, unlessLate, goOn };
    track(inTurn(heard.delivery, () => takeTurn(turn, answering))).then(goOn, fail);
  });
}

async function takeTurn(turn: Turn, answering: Answering): Promise<void> {
  const { heard, acknowledge } = turn;
  const asked = answering.inbox.taken(heard.delivery);
  // Whether it is for us at all, only the store can tell of what nobody addressed to us.
  const isTaken = heard.uninvited ? await asked : await unlessStoreFails(asked, tellOf(answering));
  if (isTaken === undefined) return sayUnkept(heard, brokenReply(heard, answering), acknowledge, answering);
  if (isTaken) return;
  const found = await replyTo(heard, answering);
  if (found === undefined) return;
  const { to } = found.reply;
  await (to.type === 'post' ? answerAll(turn, found, answering) : answerOne(turn, found, to, answering));
}

/** What an answer may become once it is there, and what follows it; nobody waits for that. */
function goOnFrom(
  arrived: Arrived | undefined,
  { think, attached }: Found,
  { revise, attach }: Answering,
): void {
  if (arrived === undefined) return;
  if (think !== null) void revise(arrived, think);
  if (attached !== null) void attach(arrived, attached);
}

function tellOf({ log }: Answering): (error: Error) => void {
  return (error) =>
    log.error(errorFields(error), 'A question from Slack could not be kept; it is answered all the same');
}

/** Nothing tells what was said before but Slack itself: what all may see is looked for there, and acknowledged after it. */
async function sayUnkept(
  { delivery, isCommand }: HeardQuestion,
  reply: Reply,
  acknowledge: Acknowledge,
  { send }: Answering,
): Promise<void> {
  if (isCommand && (await acknowledge(privately(reply.message)))) return;
  await send(delivery, reply, true);
}

/** How long Slack waits. */
interface Hurry {
  /** What comes of work, or false when Slack will wait no longer; of one piece of work. */
  unlessLate(work: Promise<boolean>): Promise<boolean>;
  /** Nobody waits any more. */
  over(): void;
}

/** Acknowledges when Slack will wait no longer, whatever we are at. */
function createHurry(acknowledge: Acknowledge): Hurry {
  let isLate = false;
  let giveUp = () => {};
  const timer = setTimeout(() => {
    isLate = true;
    giveUp();
    void acknowledge();
  }, ACKNOWLEDGE_BY);
  return {
    // Not a race: this comes with every question, and that is five promises.
    unlessLate: (work) =>
      new Promise((resolve, reject) => {
        giveUp = () => resolve(false);
        if (isLate) giveUp();
        else work.then(resolve, reject);
      }),
    over: () => clearTimeout(timer),
  };
}

/**
 * For all to see. Slack hears that the question has arrived once the answer is kept where a kill cannot lose it; whether
 * the answer has been posted can be looked up, so after a kill it is sent once and not lost.
 */
async function answerAll(
  { heard: { delivery }, acknowledge }: Turn,
  found: Found,
  answering: Answering,
): Promise<void> {
  const { inbox, send } = answering;
  const { reply } = found;
  const whenThere = (arrived: Arrived | undefined) => goOnFrom(arrived, found, answering);
  const kept = inbox.take(delivery, keptReply(reply) as unknown as Json);
  const isFirst = await unlessStoreFails(kept, tellOf(answering));
  if (isFirst === false) return;
  if (isFirst === undefined) return whenThere(await send(delivery, reply, true));
  await acknowledge();
  void send(delivery, reply).then(whenThere);
}

/**
 * For one person to see, which cannot be looked up afterwards. Slack delivers what people type and press once, and tells
 * them when nobody acknowledges it. So the answer goes out first, for a command inside the acknowledgement, and only then
 * is it noted and acknowledged: no kill loses what was acknowledged, and none repeats an answer, unless something other
 * than Slack delivers again. What Slack does not take at once is kept and then acknowledged, and is after a kill rather
 * seen twice than lost.
 */
async function answerOne(
  { heard: { delivery, isCommand }, acknowledge, unlessLate, goOn }: Turn,
  found: Found,
  to: Privately,
  answering: Answering,
): Promise<void> {
  const { inbox, respond, send, metrics } = answering;
  const { reply } = found;
  const { message } = reply;
  const began = performance.now();
  const arrived = { id: delivery, to, ts: undefined };
  const isSeen = isCommand
    ? acknowledge(privately(message))
    : respond(to, message, 1).then(
        () => true,
        () => false,
      );
  if (await unlessLate(isSeen)) {
    noteArrival(metrics, began);
    const next = () => goOnFrom(arrived, found, answering);
    const noted = inbox.claim(delivery).then(next, (error) => {
      tellOf(answering)(error);
      next();
    });
    goOn();
    return noted;
  }
  const kept = inbox.take(delivery, keptReply(reply) as unknown as Json);
  if ((await unlessStoreFails(kept, tellOf(answering))) === false) return;
  await acknowledge();
  if (await isSeen) {
    noteArrival(metrics, began);
    await inbox.finish(delivery);
    goOnFrom(arrived, found, answering);
  } else void send(delivery, reply).then((sent) => goOnFrom(sent, found, answering));
}
