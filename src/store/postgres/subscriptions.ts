import type { Subscription } from '../../contract/subscription.js';
import type { Store, Turn } from '../store.js';
import type { Database } from './database.js';
import type { Statement } from './statement.js';
import { storedKey } from './stored-key.js';

/** A subscription as it is kept: who asked for it stands apart, since they may be forgotten. */
interface Row {
  readonly value: Omit<Subscription, 'by'>;
  readonly by: string | null;
}

const READ: Statement = {
  name: 'subscription',
  text: 'select value, by from subscriptions where key = $1',
  repeatable: true,
  patient: true,
};
const OF_PERSON: Statement = {
  name: 'subscriptions-of',
  text: 'select value, by from subscriptions where key = $1 or by_key = $1',
  repeatable: true,
};
const KEEP: Statement = {
  name: 'keep-subscription',
  text: `insert into subscriptions (key, value, by_key, by, due, wake, refusals) values ($1, $2, $3, $4, $5, $5, 0)
    on conflict (key) do update set value = excluded.value, by_key = excluded.by_key, by = excluded.by,
      due = excluded.due, wake = excluded.wake, refusals = excluded.refusals`,
  repeatable: true,
};
const DROP: Statement = {
  name: 'drop-subscription',
  text: 'delete from subscriptions where key = $1',
  repeatable: true,
};
/** `any(array(…))` leads by index to what was found, however much the planner expects that to be; a join may not. */
const TAKE_DUE: Statement = {
  name: 'take-due',
  text: `with waiting as materialized (
      select key, wake from subscriptions where wake <= $1 order by wake, key limit $3 for update skip locked
    ), taken as (
      update subscriptions set wake = $2 where key = any(array(select key from waiting))
      returning key, value, by, due, refusals
    )
    select value, by, due, waiting.wake, refusals from taken join waiting using (key) order by waiting.wake, key`,
  repeatable: false,
  patient: true,
};
const KEEP_TURN: Statement = {
  name: 'keep-turn',
  text: 'update subscriptions set due = $3, wake = $4, refusals = $5 where key = $1 and due = $2',
  repeatable: true,
  patient: true,
};

/** Who gets tips, and when each has its next turn. */
export function subscriptions({
  run,
}: Database): Pick<
  Store,
  'subscription' | 'subscriptionsOf' | 'keepSubscription' | 'dropSubscription' | 'takeDue' | 'keepTurn'
> {
  return {
    async subscription(address) {
      const [row] = await run<Row>(READ, storedKey(address));
      return row && whole(row);
    },
    async subscriptionsOf(person) {
      const rows = await run<Row>(OF_PERSON, storedKey(person));
      return rows.map(whole).sort((one, other) => (one.address < other.address ? -1 : 1));
    },
    async keepSubscription({ by, ...value }, due) {
      const [byKey, byName] = by === null ? [null, null] : [storedKey(by), JSON.stringify(by)];
      await run(KEEP, storedKey(value.address), JSON.stringify(value), byKey, byName, due);
    },
    async dropSubscription(address) {
      await run(DROP, storedKey(address));
    },
    async takeDue(now, lease, most) {
      const rows = await run<Row & Turn>(TAKE_DUE, now, lease, most);
      return rows.map(({ due, wake, refusals, ...row }) => ({
        subscription: whole(row),
        turn: { due, wake, refusals },
      }));
    },
    async keepTurn(address, was, { due, wake, refusals }) {
      await run(KEEP_TURN, storedKey(address), was, due, wake, refusals);
    },
  };
}

function whole({ value, by }: Row): Subscription {
  return { ...value, by };
}
