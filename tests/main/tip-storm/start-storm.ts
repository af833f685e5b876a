import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLowdbStore } from '../../../src/store/lowdb-store.js';
import { openPostgresStore } from '../../../src/store/postgres-store.js';
import { startPostgresServer } from '../../servers/postgres-server.js';
import { seededRandom } from '../../servers/seeded-random.js';
import { startSlackServer } from '../../servers/slack-server.js';
import { createFastClock } from './fast-clock.js';
import { runTipStorm, type TipStormReport } from './run-tip-storm.js';
import { subscribe } from './subscribe.js';

/** A storm with everything that it needs around it. */
export interface StormSettings {
  readonly channels: number;
  /** How many times faster the clock runs. */
  readonly speed: number;
  /** How many messages arrive between two kills, at most. */
  readonly most: number;
  /** The database is restarted once in so many kills. */
  readonly restartEvery: number;
  readonly seed: number;
}

/** Tips are due at this time, on a Tuesday; the clock begins a minute before. */
const TIME = '09:00';
const DUE = Date.parse(`2026-12-01T${TIME}:00Z`);
/** How long a call is on its way to Slack, and its answer back, in milliseconds; one in fifty takes much longer. */
const USUAL = 120;
const SLOW = 2_000;

/** Three processes on one PostgreSQL. */
export async function stormOnPostgres(settings: StormSettings): Promise<TipStormReport> {
  const server = await startPostgresServer();
  try {
    const url = await server.emptyUrl();
    const { slack, channels, random } = await startSlack(settings);
    const store = await openPostgresStore(url);
    await subscribe(store, channels, TIME, DUE);
    await store.close();
    const clock = createFastClock(DUE - 60_000, settings.speed);
    const report = await runTipStorm({
      ...{ slack, clock, channels, random, due: DUE, most: settings.most },
      env: { DATABASE_URL: url },
      replicas: 3,
      database: { server, every: settings.restartEvery },
    });
    await slack.close();
    return report;
  } finally {
    await server.close();
  }
}

/** One process on files. */
export async function stormOnLowdb(settings: StormSettings): Promise<TipStormReport> {
  const data = await mkdtemp(join(tmpdir(), 'demarc-storm-'));
  try {
    const { slack, channels, random } = await startSlack(settings);
    const store = await openLowdbStore(data, () => undefined);
    await subscribe(store, channels, TIME, DUE);
    await store.close();
    const clock = createFastClock(DUE - 60_000, settings.speed);
    const report = await runTipStorm({
      ...{ slack, clock, channels, random, due: DUE, most: settings.most },
      env: { DEMARC_DATA: data },
      replicas: 1,
    });
    await slack.close();
    return report;
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

async function startSlack({ channels: count, seed }: StormSettings) {
  const random = seededRandom(seed);
  const slack = await startSlackServer({
    travel: () => (random.next() < 0.02 ? random.below(SLOW) : 20 + random.below(USUAL)),
  });
  const channels = Array.from({ length: count }, (_, number) => `C1STORM${number}`);
  for (const id of channels) slack.world.addChannel({ id });
  return { slack, channels, random };
}
