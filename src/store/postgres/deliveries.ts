import type { Unfinished } from '../../contract/inbox.js';
import type { Store } from '../store.js';
import type { Database } from './database.js';
import type { Statement } from './statement.js';
import { storedKey } from './stored-key.js';

const CLAIM: Statement = {
  name: 'claim',
  text: `insert into deliveries (key, expires) values ($1, $3)
    on conflict (key) do update set expires = excluded.expires, reply = null, lease = null
    where deliveries.expires <= $2
    returning key`,
  repeatable: false,
};
const TAKEN: Statement = {
  name: 'taken',
  text: 'select key from deliveries where key = $1 and expires > $2',
  repeatable: true,
};
const TAKE: Statement = {
  name: 'take',
  text: `insert into deliveries (key, expires, reply, lease) values ($1, $3, $4, $5)
    on conflict (key) do update set expires = excluded.expires, reply = excluded.reply, lease = excluded.lease
    where deliveries.expires <= $2
    returning key`,
  repeatable: false,
};
const FINISH: Statement = {
  name: 'finish',
  text: 'update deliveries set reply = null, lease = null where key = $1 and reply is not null',
  repeatable: true,
};
const UNFINISHED: Statement = {
  name: 'unfinished',
  text: `with free as materialized (
      select key from deliveries
      where reply is not null and lease <= $2 and expires > $2 and starts_with(key, $1)
      for update skip locked
    )
    update deliveries set lease = $3 from free where deliveries.key = free.key
    returning deliveries.reply`,
  repeatable: false,
};
const RENEW: Statement = {
  name: 'renew',
  text: 'update deliveries set lease = $2 where key = any($1) and reply is not null',
  repeatable: true,
};

/** Deliveries that are claimed, and the replies to them that nobody has sent: a row of either is the first caller's. */
export function deliveries(
  { run }: Database,
  tidy: (now: number) => void,
): Pick<Store, 'claim' | 'taken' | 'take' | 'finish' | 'unfinished' | 'renew'> {
  return {
    async claim(delivery, now, expires) {
      tidy(now);
      return (await run(CLAIM, storedKey(delivery), now, expires)).length > 0;
    },
    async taken(delivery, now) {
      return (await run(TAKEN, storedKey(delivery), now)).length > 0;
    },
    async take(delivery, reply, now, lease, expires) {
      tidy(now);
      const unfinished: Unfinished = { delivery, reply };
      const kept = JSON.stringify(unfinished);
      return (await run(TAKE, storedKey(delivery), now, expires, kept, lease)).length > 0;
    },
    async finish(delivery) {
      await run(FINISH, storedKey(delivery));
    },
    async unfinished(prefix, now, lease) {
      const rows = await run<{ reply: Unfinished }>(UNFINISHED, storedKey(prefix), now, lease);
      return rows.map(({ reply }) => reply);
    },
    async renew(names, lease) {
      await run(RENEW, names.map(storedKey), lease);
    },
  };
}
