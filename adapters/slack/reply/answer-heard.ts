import type { Inbox, Json } from '../../../src/contract/inbox.js';
import { unlessStoreFails } from '../../../src/contract/unless-store-fails.js';
import { errorFields } from '../error-fields.js';
import type { HeardQuestion } from '../hear/heard.js';
import type { Acknowledge } from '../line/acknowledge-later.js';
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
}

/**
 * Answers a question unless its delivery was answered before; one that comes again meanwhile waits for the first. Resolves
 * when the answer is on its way, and rejects when nothing was taken on, so that Slack sends it again. Where the store fails,
 * whoever asked is told something all the same: the answer if it could be found, else that it could not.
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
      const asked = inbox.taken(heard.delivery);
      // Whether it is for us at all, only the store can tell of what nobody addressed to us.
      const isTaken = heard.uninvited ? await asked : await unlessStoreFails(asked, tellOf(answering));
      if (isTaken === undefined)
        return sayUnkept(heard, brokenReply(heard, answering), acknowledge, answering);
      if (isTaken) return;
      const found = await replyTo(heard, answering);
      if (found === undefined) return;
      const { reply } = found;
      const { to } = reply;
      const revised = { ...answering, whenThere: whenThere(found, answering) };
      if (to.type === 'post') await answerAll(heard, reply, acknowledge, revised);
      else await answerOne(heard, { ...reply, to }, acknowledge, hurry.late, revised);
    });
    await acknowledge();
  } finally {
    hurry.over();
  }
}

/** What an answer may become once it is there, and what follows it; nobody waits for that. */
interface Revising extends Answering {
  readonly whenThere: (arrived: Arrived | undefined) => void;
}

function whenThere({ think, attached }: Found, { revise, attach }: Answering): Revising['whenThere'] {
  return (arrived) => {
    if (arrived === undefined) return;
    if (think !== null) void revise(arrived, think);
    if (attached !== null) void attach(arrived, attached);
  };
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
  heard: HeardQuestion,
  reply: Reply,
  acknowledge: Acknowledge,
  revising: Revising,
): Promise<void> {
  const { inbox, send, whenThere } = revising;
  const { delivery } = heard;
  const kept = inbox.take(delivery, keptReply(reply) as unknown as Json);
  const isFirst = await unlessStoreFails(kept, tellOf(revising));
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
  { delivery, isCommand }: HeardQuestion,
  reply: Reply & { readonly to: Privately },
  acknowledge: Acknowledge,
  late: Promise<false>,
  revising: Revising,
): Promise<void> {
  const { inbox, respond, send, whenThere, metrics } = revising;
  const { to, message } = reply;
  const began = performance.now();
  const arrived = { id: delivery, to, ts: undefined };
  const isSeen = isCommand
    ? acknowledge(privately(message))
    : respond(to, message, 1).then(
        () => true,
        () => false,
      );
  if (await Promise.race([isSeen, late])) {
    noteArrival(metrics, began);
    await Promise.all([acknowledge(), unlessStoreFails(inbox.claim(delivery), tellOf(revising))]);
    return whenThere(arrived);
  }
  const kept = inbox.take(delivery, keptReply(reply) as unknown as Json);
  if ((await unlessStoreFails(kept, tellOf(revising))) === false) return;
  await acknowledge();
  if (await isSeen) {
    noteArrival(metrics, began);
    await inbox.finish(delivery);
    whenThere(arrived);
  } else void send(delivery, reply).then(whenThere);
}
