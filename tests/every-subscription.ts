import type { Subscription } from '../src/contract/subscription.js';
import type { Store } from '../src/store/store.js';

/** After every turn that a test sets. */
const FAR = 8.64e15;

/** Every subscription that a store keeps, by address. It takes all their turns, so ask it last. */
export async function everySubscription(store: Pick<Store, 'takeDue'>): Promise<readonly Subscription[]> {
  const all = await store.takeDue(FAR, FAR, 100_000);
  return all
    .map(({ subscription }) => subscription)
    .sort((one, other) => (one.address < other.address ? -1 : 1));
}
