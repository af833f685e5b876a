import type { Answer } from '../contract/answer.js';
import { PlatformError } from '../contract/errors.js';
import type { Platform } from '../contract/platform.js';
import type { Subscription } from '../contract/subscription.js';
import { quizSeries } from '../quiz/quiz-series.js';
import type { Due, Store } from '../store/store.js';
import { asError } from './as-error.js';
import { CATCH_UP, dueDay } from './due-day.js';
import { LEASE } from './lease.js';
import { nextDue } from './next-due.js';
import type { Progress, ProgressOf } from './progress.js';
import { retryDelay } from './retry-delay.js';
import type { Series } from './series.js';
import { type SeriesParts, tipSeries } from './tip-series.js';

/**
 * How an attempt ended. `elsewhere`: posted already, or somebody is at it; `refused`: the platform will not take it today;
 * `ended`: it refused so often that the subscription is over; `late`: the time to catch up has passed; `unwanted`:
 * meanwhile there is nothing due; `zoneless`: this machine does not know the time zone.
 */
export type Attempt =
  | 'posted'
  | 'elsewhere'
  | 'again'
  | 'refused'
  | 'ended'
  | 'late'
  | 'unwanted'
  | 'zoneless';

/** On so many days in a row a place may be gone, or refuse; then its tips end. */
const MOST_REFUSALS = 3;
/** When a tip that somebody else has claimed is looked at again, in milliseconds. */
const LOOK_AGAIN = 60_000;
/** When a time zone that nobody knows is looked at again, in milliseconds. */
const DAY = 24 * 3_600_000;

/** What delivering needs. */
export interface DeliverParts extends SeriesParts {
  readonly store: Pick<
    Store,
    'subscription' | 'dropSubscription' | 'keepTurn' | 'claimTip' | 'tipPosted' | 'tipsGiven'
  >;
  /** From 0 to 1, as Math.random gives it. */
  readonly random: () => number;
}

type Post = NonNullable<Platform['post']>;

/**
 * Tries once to bring the tip that is due to its address: claims it, posts it, notes that it was posted, and sets the next
 * turn. The claim comes first, so that whoever takes over after a kill posts the same tip under the same id, for which the
 * platform looks before it posts. What failed in passing gets a turn of its own. Gives what failed when that is no
 * PlatformError; it is tried again too.
 */
export async function deliverTip(
  due: Due,
  post: Post,
  progressOf: ProgressOf,
  parts: DeliverParts,
): Promise<Attempt | Error> {
  try {
    return await attempt(due, post, progressOf, parts);
  } catch (error) {
    return failed(error, due, post, progressOf, parts).catch(asError);
  }
}

async function attempt(
  { subscription, turn }: Due,
  post: Post,
  progressOf: ProgressOf,
  parts: DeliverParts,
): Promise<Attempt> {
  const { store, now } = parts;
  const { address } = subscription;
  const day = readDueDay(subscription, now());
  if (day === null) return waitForZone({ subscription, turn }, parts);
  if (day === undefined) {
    const wasDue = turn.due > 0 && turn.due <= now() - CATCH_UP;
    await moveOn({ subscription, turn }, progressOf, parts);
    return wasDue ? 'late' : 'unwanted';
  }
  const progress = progressFor(address, day, progressOf);
  if (!progress.posted) {
    if (!isSame(await store.subscription(address), subscription)) return 'unwanted';
    const series = seriesOf(subscription, parts);
    const claimed = await claim(subscription, series, progress, parts);
    if (claimed === 'held') {
      // Whoever is at it may have been killed, and its lease may run out just after the one of this turn did.
      await store.keepTurn(address, turn.due, { ...turn, wake: now() + LOOK_AGAIN });
      return 'elsewhere';
    }
    if (claimed === 'posted') {
      await moveOn({ subscription, turn }, progressOf, parts);
      return 'elsewhere';
    }
    await post(placeOf(subscription), claimed, `tip:${address}:${day}`, progress.isNew);
    progress.posted = true;
  }
  await store.tipPosted(address, day);
  await moveOn({ subscription, turn }, progressOf, parts);
  return 'posted';
}

/** Null where the time zone is unknown. */
function readDueDay(subscription: Subscription, now: number): string | undefined | null {
  try {
    return dueDay(subscription, now);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Of another day nothing counts any more. */
function progressFor(address: string, day: string, progressOf: ProgressOf): Progress {
  const known = progressOf.get(address);
  if (known?.day === day) return known;
  const fresh: Progress = { day, lease: undefined, isNew: false, posted: false, failures: 0 };
  progressOf.set(address, fresh);
  return fresh;
}

/** Whether it is still wanted just so; what was changed meanwhile has a turn of its own. */
function isSame(now: Subscription | undefined, then: Subscription): boolean {
  return (
    now !== undefined &&
    (Object.keys(then) as (keyof Subscription)[]).every((part) => String(now[part]) === String(then[part]))
  );
}

function seriesOf({ quizIn }: Subscription, parts: SeriesParts): Series {
  return quizIn === undefined ? tipSeries(parts) : quizSeries(parts);
}

function placeOf({ address, quizIn }: Subscription): string {
  return quizIn ?? address;
}

/** Gives what is to be posted, once it is claimed. */
async function claim(
  subscription: Subscription,
  series: Series,
  progress: Progress,
  { store, now, random }: DeliverParts,
): Promise<Answer | 'posted' | 'held'> {
  const { address } = subscription;
  const { day } = progress;
  const proposed = await series.propose(subscription);
  if (proposed === undefined) throw new Error('There are no tips');
  // No two processes have the same lease, so that who names one is known to hold it.
  const lease = now() + LEASE + Math.floor(random() * 1_000);
  const claimed = await store.claimTip(address, day, proposed, now(), lease, progress.lease);
  if (typeof claimed === 'string') return claimed;
  // Once a lease has run out, somebody else may have been at it.
  progress.isNew = claimed.first || (progress.isNew && (progress.lease ?? 0) > now());
  progress.lease = lease;
  // Whoever claimed it first may have known other tips: one that is no longer there gives way.
  const answer =
    series.compose(claimed.tip, subscription, day) ?? series.compose(proposed, subscription, day);
  if (answer === undefined) throw new Error('What was proposed is not there');
  return answer;
}

/** The next turn is at the next tip. */
async function moveOn(
  { subscription, turn }: Due,
  progressOf: ProgressOf,
  { store, now }: DeliverParts,
  refusals = 0,
): Promise<void> {
  progressOf.delete(subscription.address);
  const next = nextDue(subscription, now());
  await store.keepTurn(subscription.address, turn.due, { due: next, wake: next, refusals });
}

async function waitForZone({ subscription, turn }: Due, { store, now }: DeliverParts): Promise<Attempt> {
  await store.keepTurn(subscription.address, turn.due, { ...turn, wake: now() + DAY });
  return 'zoneless';
}

async function failed(
  error: unknown,
  due: Due,
  post: Post,
  progressOf: ProgressOf,
  parts: DeliverParts,
): Promise<Attempt | Error> {
  const refusal = error instanceof PlatformError ? error : undefined;
  if (refusal && refusal.retry === null) return refused(due, post, progressOf, parts);
  const { subscription, turn } = due;
  const { store, now, random } = parts;
  const progress = progressOf.get(subscription.address);
  if (progress) {
    progress.failures += 1;
    progress.isNew &&= refusal?.retry?.untaken === true;
  }
  const wake = now() + retryDelay(progress?.failures ?? 1, refusal?.retry?.after ?? 0, random());
  await store.keepTurn(subscription.address, turn.due, { ...turn, wake });
  return refusal ? 'again' : asError(error);
}

/** Perhaps somebody invites us again, so it is tried on the next day too; in the end whoever asked for tips is told. */
async function refused(due: Due, post: Post, progressOf: ProgressOf, parts: DeliverParts): Promise<Attempt> {
  const { subscription, turn } = due;
  const { address, by, locale } = subscription;
  const refusals = turn.refusals + 1;
  if (refusals < MOST_REFUSALS) {
    await moveOn(due, progressOf, parts, refusals);
    return 'refused';
  }
  progressOf.delete(address);
  await parts.store.dropSubscription(address);
  const ended = seriesOf(subscription, parts).ended(locale, MOST_REFUSALS);
  if (by !== null && by !== placeOf(subscription))
    await post(by, ended, `tips-ended:${address}:${turn.due}`).catch(() => {
      // Whoever cannot be reached either is not told.
    });
  return 'ended';
}
