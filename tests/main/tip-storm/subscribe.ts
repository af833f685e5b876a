import pMap from 'p-map';
import type { Subscription } from '../../../src/contract/subscription.js';
import type { Store } from '../../../src/store/store.js';
import { LOCAL_SLACK } from '../../servers/slack-web-api.js';

/** Keeps daily tips for channels at a time of day ("09:00", UTC), the first of which is due at `due`. */
export async function subscribe(
  store: Store,
  channels: readonly string[],
  time: string,
  due: number,
): Promise<void> {
  await pMap(
    channels,
    (channel, number) => {
      const subscription: Subscription = {
        address: `slack:${LOCAL_SLACK.team}:${channel}`,
        by: `slack:${LOCAL_SLACK.team}:U0ANNA`,
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
