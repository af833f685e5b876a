import type { Store } from '../store.js';
import type { Database } from './database.js';
import type { Statement } from './statement.js';
import { storedKey } from './stored-key.js';

/** How many posted tips of an address are remembered: years of them. */
const GIVEN = 1_000;

const CLAIM: Statement = {
  name: 'claim-tip',
  text: `with claimed as (
      insert into tips (key, day, tip, lease) values ($1, $2, $3, $5)
      on conflict (key, day) do update set lease = excluded.lease, takeovers = tips.takeovers + 1
      where tips.posted is null and (tips.lease <= $4 or tips.lease = $6)
      returning tip, takeovers = 0 as first
    )
    select tip, first, false as posted from claimed
    union all
    select null, false, posted is not null from tips where key = $1 and day = $2 and not exists (select from claimed)`,
  repeatable: false,
  patient: true,
};
const POSTED: Statement = {
  name: 'tip-posted',
  text: `with posted as (
      update tips set posted = nextval('tips_posted') where key = $1 and day = $2 and posted is null
    )
    delete from tips where key = $1 and posted <=
      (select posted from tips where key = $1 and posted is not null order by posted desc offset ${GIVEN - 1} limit 1)`,
  repeatable: true,
  patient: true,
};
const GIVEN_TIPS: Statement = {
  name: 'tips-given',
  text: 'select tip from tips where key = $1 and posted is not null order by posted',
  repeatable: true,
  patient: true,
};

interface Claim {
  /** Null: it is not ours. */
  readonly tip: string | null;
  readonly first: boolean;
  readonly posted: boolean;
}

/** Which tip goes to whom on which day, and who is posting it. */
export function tips({ run }: Database): Pick<Store, 'claimTip' | 'tipPosted' | 'tipsGiven'> {
  return {
    async claimTip(address, day, proposed, now, lease, held) {
      const keys = [storedKey(address), storedKey(day)];
      const [claim] = await run<Claim>(CLAIM, ...keys, JSON.stringify(proposed), now, lease, held ?? null);
      if (claim && claim.tip !== null) return { tip: claim.tip, first: claim.first };
      // A claim that is not seen yet has been made this very moment.
      return claim?.posted ? 'posted' : 'held';
    },
    async tipPosted(address, day) {
      await run(POSTED, storedKey(address), storedKey(day));
    },
    async tipsGiven(address) {
      return (await run<{ tip: string }>(GIVEN_TIPS, storedKey(address))).map(({ tip }) => tip);
    },
  };
}
