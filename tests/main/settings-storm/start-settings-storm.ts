import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLowdbStore } from '../../../src/store/lowdb-store.js';
import { openPostgresStore } from '../../../src/store/postgres-store.js';
import type { Store } from '../../../src/store/store.js';
import { startPostgresServer } from '../../servers/postgres-server.js';
import { seededRandom } from '../../servers/seeded-random.js';
import { startSlackServer } from '../../servers/slack-server.js';
import { LOCAL_SLACK } from '../../servers/slack-web-api.js';
import { subscribe } from '../tip-storm/subscribe.js';
import { runSettingsStorm, type SettingsStormReport } from './run-settings-storm.js';
import { settlers } from './wishes.js';

/** How long and how hard. */
export interface SettingsStormSettings {
  readonly kills: number;
  /** So many people settle each kind of thing. */
  readonly ofEach: number;
  readonly seed: number;
}

/** The longest time between two kills, in milliseconds. */
const SPAN = 800;

/** Three processes on one PostgreSQL. */
export async function settingsOnPostgres(settings: SettingsStormSettings): Promise<SettingsStormReport> {
  const server = await startPostgresServer();
  const url = await server.emptyUrl();
  const store = await openPostgresStore(url);
  try {
    return await storm(settings, { DATABASE_URL: url }, 3, (at) => at(store));
  } finally {
    await store.close();
    await server.close();
  }
}

/** One process on files. */
export async function settingsOnLowdb(settings: SettingsStormSettings): Promise<SettingsStormReport> {
  const data = await mkdtemp(join(tmpdir(), 'demarc-settings-'));
  try {
    return await storm(settings, { DEMARC_DATA: data }, 1, async (at) => {
      const store = await openLowdbStore(data, () => undefined);
      try {
        return await at(store);
      } finally {
        await store.close();
      }
    });
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

async function storm(
  { kills, ofEach, seed }: SettingsStormSettings,
  env: Readonly<Record<string, string>>,
  replicas: number,
  look: <T>(at: (store: Store) => Promise<T>) => Promise<T>,
): Promise<SettingsStormReport> {
  const slack = await startSlackServer();
  const people = settlers(ofEach);
  for (const { user, channel } of people) {
    slack.world.addUser({ id: user });
    slack.world.addChannel({ id: channel });
  }
  const addresses = people
    .filter(({ kind }) => kind === 'pause')
    .map(({ channel }) => `slack:${LOCAL_SLACK.team}:${channel}`);
  // Due in a year: who pauses tips has to have some, and none is to come meanwhile.
  const due = Date.now() + 365 * 24 * 3_600_000;
  const by = `slack:${LOCAL_SLACK.team}:U0ANNA`;
  await look((store) => subscribe(store, { addresses, by, time: '09:00', due }));
  try {
    return await runSettingsStorm({
      ...{ slack, people, env, replicas, kills, look },
      span: SPAN,
      random: seededRandom(seed),
    });
  } finally {
    await slack.close();
  }
}
