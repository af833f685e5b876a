import type { Inbox } from './contract/inbox.js';
import type { Store } from './store/store.js';

/** How long a delivery is remembered, in milliseconds: longer than Slack and Teams go on redelivering, or a reply is tried. */
const REMEMBERED = 15 * 60_000;
/** How long a reply is left to the process that took it on, in milliseconds: longer than a platform tries to send it. */
const LEASE = 11 * 60_000;

/** The inbox over a store. */
export function createInbox(
  store: Pick<Store, 'taken' | 'claim' | 'take' | 'finish' | 'unfinished'>,
  now: () => number,
): Inbox {
  return {
    taken: (delivery) => store.taken(delivery, now()),
    claim: (delivery) => store.claim(delivery, now(), now() + REMEMBERED),
    take: (delivery, reply) => store.take(delivery, reply, now(), now() + LEASE, now() + REMEMBERED),
    finish: (delivery) => store.finish(delivery),
    unfinished: (prefix) => store.unfinished(prefix, now(), now() + LEASE),
  };
}
