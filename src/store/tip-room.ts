import type { Persist } from './persist.js';
import { type AddressTips, FREED, type Tables } from './state.js';
import type { Store } from './store.js';

/** How many claims of an address are remembered: its day may go back by one when it moves to another time zone. */
const CLAIMS = 7;
/**
 * How long a tip is left alone whose holder has ended, in milliseconds. A process that was killed may have sent it just
 * before: until the platform has taken it, whoever looks for it there does not find it, and would post it once more. A
 * platform is given ten seconds to answer, so it is seldom at a message for longer.
 */
const SETTLE = 30_000;
/** How many given tips of an address are remembered: years of them. */
const GIVEN = 1_000;

/** Which tip goes to whom on which day, who is posting it, and what leans the choice. */
export function createTipRoom(
  { tips, asked }: Pick<Tables, 'tips' | 'asked'>,
  persist: Persist,
): Pick<Store, 'claimTip' | 'tipPosted' | 'tipsGiven' | 'countServices' | 'servicesAsked'> {
  const claimOf = (address: string, day: string) =>
    tips.get(address)?.claims.find((claim) => claim.day === day);
  return {
    async claimTip(address, day, proposed, now, lease, held) {
      const claim = claimOf(address, day);
      if (claim) {
        if (claim.posted) return 'posted';
        // Further away than it can be, the clock was set back.
        if (claim.lease === FREED || (claim.settled ?? now) > now + SETTLE) {
          // Written down, lest it begin anew with every restart; not waited for, since then only time is lost.
          claim.settled = claim.lease = now + SETTLE;
          persist.table('tips').catch(() => {});
        }
        if (claim.lease > now && claim.lease !== held) return 'held';
        claim.lease = lease;
        if (claim.settled !== undefined) {
          delete claim.settled;
          await persist.table('tips');
        }
        return { tip: claim.tip, first: false };
      }
      const { claims } = tipsOf(tips, address);
      claims.push({ day, tip: proposed, posted: false, lease });
      dropOldest(claims, CLAIMS);
      await persist.table('tips');
      return { tip: proposed, first: true };
    },
    async tipPosted(address, day) {
      const claim = claimOf(address, day);
      if (!claim || claim.posted) return;
      claim.posted = true;
      const { given } = tipsOf(tips, address);
      given.push(claim.tip);
      dropOldest(given, GIVEN);
      await persist.table('tips');
    },
    async tipsGiven(address) {
      return [...(tips.get(address)?.given ?? [])];
    },

    async countServices(place, services) {
      const counts = new Map(Object.entries(asked.get(place) ?? {}));
      for (const service of services) counts.set(service, (counts.get(service) ?? 0) + 1);
      asked.set(place, Object.fromEntries(counts));
      // Not waited for: it only leans the choice of tips.
      persist.table('asked').catch(() => {});
    },
    async servicesAsked(place) {
      return asked.get(place) ?? {};
    },
  };
}

function tipsOf(tips: Tables['tips'], address: string): AddressTips {
  const known = tips.get(address);
  if (known) return known;
  const none: AddressTips = { given: [], claims: [] };
  tips.set(address, none);
  return none;
}

function dropOldest(list: unknown[], most: number): void {
  if (list.length > most) list.splice(0, list.length - most);
}
