import type { Knowledge, Tip } from '../knowledge/knowledge.js';
import type { Store } from '../store/store.js';
import { countNoServices } from './count-no-services.js';
import type { Delivery } from './delivery.js';
import { pickTip } from './pick-tip.js';
import type { ServiceCounts } from './service-counts.js';

/** How long a claimed tip belongs to who claimed it, in milliseconds; after a kill the next process waits that long. */
const LEASE = 5 * 60_000;
/** An attempt is not begun on a lease that ends sooner than this, in milliseconds. */
const ATTEMPT = 60_000;

/** What claiming needs. */
export interface ClaimParts {
  readonly knowledge: Pick<Knowledge, 'tips'>;
  readonly store: Pick<Store, 'claimTip' | 'tipsGiven'>;
  /** Where it is counted which services a place asks about; absent: it is not. */
  readonly services?: Pick<ServiceCounts, 'servicesAsked'>;
}

/**
 * The tip to post now: the one that this process still holds, or else a claimed one. Undefined when it is posted already
 * or somebody is at it; `delivery` is then put off until a lease can have run out.
 */
export async function claimDueTip(
  delivery: Delivery,
  now: number,
  { knowledge: { tips }, store, services = countNoServices }: ClaimParts,
): Promise<Tip | undefined> {
  const { address, day, claim: held } = delivery;
  const [given, asked] = await Promise.all([store.tipsGiven(address), services.servicesAsked(address)]);
  const proposed = pickTip(tips, given, address, asked);
  if (!proposed) return undefined;
  if (held && held.lease - now >= ATTEMPT) return tips.get(held.tip) ?? proposed;
  const lease = now + LEASE;
  const claimed = await store.claimTip(address, day, proposed.id, now, lease);
  if (!claimed) {
    delivery.notBefore = held && held.lease > now ? held.lease : lease;
    return undefined;
  }
  delivery.claim = { tip: claimed.tip, lease };
  // Whoever claimed it first may have known other tips: one that is no longer there gives way.
  return tips.get(claimed.tip) ?? proposed;
}
