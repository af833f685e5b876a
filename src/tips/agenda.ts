import type { Subscription } from '../contract/subscription.js';
import type { Delivery } from './delivery.js';
import { CATCH_UP, dueDay } from './due-day.js';

const DAY = 24 * 3_600_000;

/** What there is to do at a moment, and what is too late to be done. */
export interface AgendaPage {
  /** To be attempted now. */
  readonly ready: readonly Delivery[];
  /** How many could not be posted in time, or fell due while nobody looked, and are skipped. */
  readonly late: number;
  /** At the first look only: how many of the last day's are past their time; whether they were posted is not known. */
  readonly before: number;
  /** How many subscriptions have a time zone that this machine does not know. */
  readonly zoneless: number;
}

/** What is due today, and how far each delivery is. It lives in memory: what has to survive a kill is in the store. */
export interface Agenda {
  page(subscriptions: readonly Subscription[], now: number): AgendaPage;
}

/** An agenda on which nobody has looked yet. */
export function createAgenda(): Agenda {
  let deliveries = new Map<string, Delivery>();
  let lastLook: number | undefined;
  return {
    page(subscriptions, now) {
      const first = lastLook === undefined;
      const unwatched = lastLook === undefined ? DAY : Math.min(now - lastLook, DAY);
      lastLook = now;
      const open = new Map<string, Delivery>();
      let [failed, missed, zoneless] = [0, 0, 0];
      for (const subscription of subscriptions) {
        const { address } = subscription;
        const known = deliveries.get(address);
        const day = readDueDay(subscription, now, CATCH_UP);
        if (day === null) zoneless += 1;
        else if (day !== undefined) open.set(address, known?.day === day ? known : newDelivery(address, day));
        else if (known?.stage === 'open' && known.failures > 0 && !known.posted) failed += 1;
        else if (unwatched > CATCH_UP && readDueDay(subscription, now, unwatched)) missed += 1;
      }
      for (const [address, delivery] of deliveries)
        if (delivery.stage === 'under-way' && !open.has(address)) open.set(address, delivery);
      deliveries = open;
      const ready = [...open.values()].filter(({ stage, notBefore }) => stage === 'open' && notBefore <= now);
      return { ready, late: failed + (first ? 0 : missed), before: first ? missed : 0, zoneless };
    },
  };
}

/** Null where the time zone is unknown. */
function readDueDay(subscription: Subscription, now: number, window: number): string | undefined | null {
  try {
    return dueDay(subscription, now, window);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function newDelivery(address: string, day: string): Delivery {
  return { address, day, stage: 'open', claim: null, posted: false, failures: 0, notBefore: 0 };
}
