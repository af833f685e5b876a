import type { Inbox } from './contract/inbox.js';
import type { Store } from './store/store.js';

/** How long a delivery is remembered, in milliseconds: longer than Slack and Teams go on redelivering, or a reply is tried. */
const REMEMBERED = 15 * 60_000;
/**
 * How long a reply is left to a process of which nothing is heard, in milliseconds: somebody waits for it. `keepLeases`
 * renews it in a third of that, so a database that restarts, or a process that stumbles, has time to come back.
 */
const LEASE = 30_000;

/** An inbox that leaves the replies which this process is sending to no other process. */
export interface LeasingInbox extends Inbox {
  /** Says that this process is still at it, and notes what could not be noted before. Rejects with StoreError. */
  renew(): Promise<void>;
  /** Leaves what has not been sent to whoever looks next; nothing more is sent here. Rejects with StoreError. */
  release(): Promise<void>;
}

/** The inbox over a store. */
export function createInbox(
  store: Pick<Store, 'taken' | 'claim' | 'take' | 'finish' | 'unfinished' | 'renew'>,
  now: () => number,
): LeasingInbox {
  /** What this process is sending, or has sent without being able to note that. */
  const held = new Set<string>();
  const arrived = new Set<string>();
  const note = async (delivery: string) => {
    await store.finish(delivery);
    arrived.delete(delivery);
    held.delete(delivery);
  };
  const renewUntil = async (lease: number) => {
    await Promise.all([...arrived].map(note));
    if (held.size > 0) await store.renew([...held], lease);
  };
  return {
    taken: (delivery) => store.taken(delivery, now()),
    claim: (delivery) => store.claim(delivery, now(), now() + REMEMBERED),
    async take(delivery, reply) {
      const isFirst = await store.take(delivery, reply, now(), now() + LEASE, now() + REMEMBERED);
      if (isFirst) held.add(delivery);
      return isFirst;
    },
    async finish(delivery) {
      arrived.add(delivery);
      // It stays held, so nobody sends it once more, and whoever renews tries this again and tells of it.
      await note(delivery).catch(() => {});
    },
    async unfinished(prefix) {
      const free = await store.unfinished(prefix, now(), now() + LEASE);
      for (const { delivery } of free) held.add(delivery);
      return free.filter(({ delivery }) => !arrived.has(delivery));
    },
    renew: () => renewUntil(now() + LEASE),
    release: () => renewUntil(now()),
  };
}
