import type { Persist } from './persist.js';
import type { State } from './state.js';
import type { Store } from './store.js';

/** Deliveries that are claimed, and the replies to them that nobody has sent. `tidy` is told the time now and then. */
export function createDeliveryRoom(
  { deliveries, replies }: Pick<State, 'deliveries' | 'replies'>,
  persist: Persist,
  tidy: (now: number) => void,
): Pick<Store, 'claim' | 'taken' | 'take' | 'finish' | 'unfinished' | 'renew'> {
  const isTaken = (delivery: string, now: number) => deliveries.get(delivery, now) === true;
  /** What could not be kept is claimed by nobody: the platform delivers again, and gets its reply then. */
  const orUndo = (delivery: string, kept: Promise<void>): Promise<true> =>
    kept.then(
      () => true,
      (error: unknown) => {
        deliveries.delete(delivery);
        replies.delete(delivery);
        throw error;
      },
    );
  return {
    claim(delivery, now, expires) {
      tidy(now);
      if (isTaken(delivery, now)) return Promise.resolve(false);
      deliveries.set(delivery, true, expires);
      return orUndo(delivery, persist.claimed(delivery, expires));
    },
    taken: (delivery, now) => (isTaken(delivery, now) ? TAKEN : FREE),
    take(delivery, reply, now, lease, expires) {
      tidy(now);
      if (isTaken(delivery, now)) return Promise.resolve(false);
      deliveries.set(delivery, true, expires);
      replies.set(delivery, { reply, expires, lease });
      return orUndo(delivery, persist.replied(delivery, reply, expires));
    },
    async finish(delivery) {
      const pending = replies.get(delivery);
      if (!pending) return;
      await persist.finished(delivery, pending.expires);
      // Not before: whoever could not note it tries again.
      if (replies.get(delivery) === pending) replies.delete(delivery);
    },
    async unfinished(prefix, now, lease) {
      const free = [];
      for (const [delivery, pending] of replies) {
        if (pending.expires <= now) replies.delete(delivery);
        else if (pending.lease <= now && delivery.startsWith(prefix)) {
          pending.lease = lease;
          free.push({ delivery, reply: pending.reply });
        }
      }
      return free;
    },
    async renew(names, lease) {
      for (const delivery of names) {
        const pending = replies.get(delivery);
        if (pending) pending.lease = lease;
      }
    },
  };
}

/** What is asked of every delivery has one of two answers; neither needs a promise of its own. */
const TAKEN = Promise.resolve(true);
const FREE = Promise.resolve(false);
