import { PlatformError } from '../contract/errors.js';
import type { Platform } from '../contract/platform.js';
import { isoDay } from '../iso-day.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Store } from '../store/store.js';
import { asError } from './as-error.js';
import { type ClaimParts, claimDueTip } from './claim-due-tip.js';
import { composeTip } from './compose-tip.js';
import type { Delivery } from './delivery.js';
import { dueDay } from './due-day.js';
import { retryDelay } from './retry-delay.js';

/**
 * How an attempt ended. `elsewhere`: posted already, or somebody is at it; `gone`: the place is no more, and neither is
 * its subscription; `refused`: trying again is of no use; `unwanted`: meanwhile there is nothing due.
 */
export type Attempt = 'posted' | 'elsewhere' | 'again' | 'gone' | 'refused' | 'unwanted';

/** What delivering needs. */
export interface DeliverParts {
  readonly knowledge: Knowledge;
  readonly store: ClaimParts['store'] & Pick<Store, 'subscription' | 'dropSubscription' | 'tipPosted'>;
  readonly services?: ClaimParts['services'];
  readonly now: () => number;
  /** From 0 to 1, as Math.random gives it. */
  readonly random: () => number;
}

/**
 * Tries once to bring a tip to its address: claims it, posts it, notes that it was posted. The claim comes first, so that
 * whoever takes over after a kill posts the same tip under the same id, for which the platform looks before it posts.
 * Leaves in `delivery` when to try again. Gives what failed when that is no PlatformError; it is tried again too.
 */
export async function deliverTip(
  delivery: Delivery,
  post: NonNullable<Platform['post']>,
  parts: DeliverParts,
): Promise<Attempt | Error> {
  try {
    return await attempt(delivery, post, parts);
  } catch (error) {
    const refusal = error instanceof PlatformError ? error : undefined;
    if (refusal?.gone) return dropped(delivery, parts);
    if (refusal && refusal.retry === null) return 'refused';
    putOff(delivery, refusal?.retry?.after ?? 0, parts);
    return refusal ? 'again' : asError(error);
  }
}

async function attempt(
  delivery: Delivery,
  post: NonNullable<Platform['post']>,
  { knowledge, store, services, now }: DeliverParts,
): Promise<Attempt> {
  const { address, day } = delivery;
  if (!delivery.posted) {
    const subscription = await store.subscription(address);
    if (!subscription || dueDay(subscription, now()) !== day) return 'unwanted';
    const tip = await claimDueTip(delivery, now(), { knowledge, store, ...(services ? { services } : {}) });
    if (!tip) return 'elsewhere';
    const { locale } = subscription;
    const answer = composeTip(tip, { locale, today: isoDay(now()), posted: true }, knowledge);
    await post(address, answer, `tip:${address}:${day}`);
    delivery.posted = true;
  }
  await store.tipPosted(address, day);
  return 'posted';
}

async function dropped(delivery: Delivery, parts: DeliverParts): Promise<Attempt | Error> {
  try {
    await parts.store.dropSubscription(delivery.address);
    return 'gone';
  } catch (error) {
    putOff(delivery, 0, parts);
    return asError(error);
  }
}

function putOff(delivery: Delivery, after: number, { now, random }: DeliverParts): void {
  delivery.failures += 1;
  delivery.notBefore = now() + retryDelay(delivery.failures, after, random());
}
