import { conversations } from './postgres/conversations.js';
import { createTidy } from './postgres/create-tidy.js';
import { connectDatabase } from './postgres/database.js';
import { deliveries } from './postgres/deliveries.js';
import { DROP_TEXTS } from './postgres/drop-texts.js';
import { EXPIRE } from './postgres/expire.js';
import { forget } from './postgres/forget.js';
import { gaps } from './postgres/gaps.js';
import { keptOf } from './postgres/kept-of.js';
import { keptValues } from './postgres/kept-values.js';
import { migrate } from './postgres/migrate.js';
import { PING } from './postgres/ping.js';
import { quizzes } from './postgres/quizzes.js';
import { servicesAsked } from './postgres/services-asked.js';
import { subscriptions } from './postgres/subscriptions.js';
import { tips } from './postgres/tips.js';
import { votes } from './postgres/votes.js';
import type { Preference, Store } from './store.js';

/** How long a database that is away is waited for, in milliseconds: a quick restart takes less, and somebody waits. */
const PATIENCE = 2_000;

/**
 * State in a PostgreSQL, for as many processes as there are; tables are made at the start. `url` is its address, with user
 * and password, which are told to nobody. Throws StoreError when it cannot be used, or a newer version has been at it.
 */
export async function openPostgresStore(url: string, patience = PATIENCE): Promise<Store> {
  await migrate(url);
  const database = connectDatabase(url, patience);
  const tidy = createTidy(database);
  const preferences = keptValues<Preference>(database, 'preferences');
  const installations = keptValues<string>(database, 'installations');
  const references = keptValues<string>(database, 'place_references');
  const { idle: gapsAreKept, ...countedGaps } = gaps(database);
  const { idle: votesAreKept, ...keptVotes } = votes(database);
  return {
    ...conversations(database, tidy),
    ...deliveries(database, tidy),
    ...subscriptions(database),
    ...tips(database),
    ...servicesAsked(database),
    ...countedGaps,
    ...keptVotes,
    ...quizzes(database),

    preference: preferences.read,
    keepPreference: (key, preference) =>
      preference.locale === undefined ? preferences.drop(key) : preferences.keep(key, preference),
    reference: (place) => references.read(place),
    keepReference: references.keep,
    dropReference: references.drop,
    installation: (tenant) => installations.read(tenant),
    keepInstallation: installations.keep,

    async dropTexts(before) {
      await gapsAreKept();
      await database.run(DROP_TEXTS, before);
    },
    async ping() {
      await database.run(PING);
    },
    keptOf: (person, now) => keptOf(database, person, now),
    async expire(now, votesSince) {
      await database.run(EXPIRE, now, votesSince);
    },
    forget: (key) => forget(database, key),
    async close() {
      await Promise.all([gapsAreKept(), votesAreKept()]);
      await database.close();
    },
  };
}
