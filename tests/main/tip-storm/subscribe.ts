import pMap from 'p-map';
import type { Subscription } from '../../../src/contract/subscription.js';
import type { Store } from '../../../src/store/store.js';

/** Who gets tips, and when. */
export interface Subscribed {
  readonly addresses: readonly string[];
  /** Who asked for them. */
  readonly by: string;
  /** Of the day: "09:00", UTC. */
  readonly time: string;
  /** When the first is due, in milliseconds since the epoch. */
  readonly due: number;
}

/** Keeps daily tips for every address. */
export async function subscribe(store: Store, { addresses, by, time, due }: Subscribed): Promise<void> {
  await pMap(
    addresses,
    (address, number) => {
      const subscription: Subscription = {
        address,
        by,
        time,
        zone: 'Etc/UTC',
        locale: number % 2 === 0 ? 'en' : 'nl',
        days: [1, 2, 3, 4, 5, 6, 7],
        holidays: null,
        resumes: null,
      };
      return store.keepSubscription(subscription, due);
    },
    { concurrency: 10 },
  );
}
