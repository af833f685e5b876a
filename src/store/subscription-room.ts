import TinyQueue from 'tinyqueue';
import type { Persist } from './persist.js';
import type { Tables } from './state.js';
import type { Due, Store, Turn } from './store.js';

/** A turn as it was when it was put into the queue; one that has changed since is passed over. */
interface Waiting {
  readonly address: string;
  readonly wake: number;
}

/** Who wants daily tips, and whose turn comes when. */
export function createSubscriptionRoom(
  { subscriptions, turns }: Pick<Tables, 'subscriptions' | 'turns'>,
  persist: Persist,
): Pick<
  Store,
  'subscription' | 'subscriptionsOf' | 'keepSubscription' | 'dropSubscription' | 'takeDue' | 'keepTurn'
> {
  /** Whose turn comes first is first: what is not due is never looked at. */
  const queue = new TinyQueue<Waiting>(
    [...turns].map(([address, { wake }]) => ({ address, wake })),
    (one, other) => one.wake - other.wake,
  );
  const setTurn = (address: string, turn: Turn) => {
    turns.set(address, turn);
    queue.push({ address, wake: turn.wake });
  };
  return {
    async subscription(address) {
      return subscriptions.get(address);
    },
    async subscriptionsOf(person) {
      return [...subscriptions.values()]
        .filter(({ address, by }) => by === person || address === person)
        .sort((one, other) => (one.address < other.address ? -1 : 1));
    },
    async keepSubscription(subscription, due) {
      const { address } = subscription;
      subscriptions.set(address, subscription);
      setTurn(address, { due, wake: due, refusals: 0 });
      await Promise.all([persist.table('subscriptions'), persist.table('turns')]);
    },
    async dropSubscription(address) {
      if (!subscriptions.delete(address)) return;
      turns.delete(address);
      await Promise.all([persist.table('subscriptions'), persist.table('turns')]);
    },
    async takeDue(now, lease, most) {
      const taken = new Map<string, Due>();
      while (taken.size < most) {
        const next = queue.peek();
        if (next === undefined || next.wake > now) break;
        queue.pop();
        const [subscription, turn] = [subscriptions.get(next.address), turns.get(next.address)];
        if (subscription === undefined || turn?.wake !== next.wake) continue;
        taken.set(next.address, { subscription, turn });
      }
      // Not before, lest one whose lease ends at once be taken again. Not written down: a lease ends with the process that
      // has these files.
      for (const [address, { turn }] of taken) setTurn(address, { ...turn, wake: lease });
      return [...taken.values()];
    },
    async keepTurn(address, was, turn) {
      if (turns.get(address)?.due !== was) return;
      setTurn(address, turn);
      // After a kill, whoever looks again at a day whose tip is posted finds that it is.
      persist.tableLater('turns');
    },
  };
}
