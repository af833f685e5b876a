import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLowdbStore } from '../../../src/store/lowdb-store.js';
import { openPostgresStore } from '../../../src/store/postgres-store.js';
import type { Store, Turn } from '../../../src/store/store.js';
import { startPostgresServer } from '../../servers/postgres-server.js';
import { seededRandom } from '../../servers/seeded-random.js';
import { createFastClock } from './fast-clock.js';
import { runTipStorm, type TipStormOptions, type TipStormReport } from './run-tip-storm.js';
import type { StartStormChat, StormChat } from './storm-chat.js';
import { subscribe } from './subscribe.js';

/** A storm with everything that it needs around it. */
export interface StormSettings {
  /** Where the tips go. */
  readonly startChat: StartStormChat;
  readonly channels: number;
  /** How many times faster the clock runs. */
  readonly speed: number;
  /** How many messages arrive between two kills, at most. */
  readonly most: number;
  /** How often is killed, at most; as long as tips are due unless given. */
  readonly mostKills?: number;
  /** The database is restarted once in so many kills. */
  readonly restartEvery: number;
  readonly seed: number;
}

/** Tips are due at this time, on a Tuesday. */
const TIME = '09:00';
const DUE = Date.parse(`2026-12-01T${TIME}:00Z`);
/** How long before the clock begins, in its milliseconds: a slow machine has every process started by then. */
const AHEAD = 10 * 60_000;
/** How long a call is on its way, and its answer back, in milliseconds; one in fifty takes much longer. */
const USUAL = 120;
const SLOW = 2_000;

/** Three processes on one PostgreSQL. */
export async function stormOnPostgres(settings: StormSettings): Promise<TipStormReport> {
  const server = await startPostgresServer();
  try {
    const url = await server.emptyUrl();
    return await storm(settings, () => openPostgresStore(url), {
      env: { DATABASE_URL: url },
      left: async () => (await server.query(`select from subscriptions where due <= ${DUE}`, url)).length,
      replicas: 3,
      database: { server, every: settings.restartEvery },
    });
  } finally {
    await server.close();
  }
}

/** One process on files. */
export async function stormOnLowdb(settings: StormSettings): Promise<TipStormReport> {
  const data = await mkdtemp(join(tmpdir(), 'demarc-storm-'));
  try {
    return await storm(settings, () => openLowdbStore(data, () => undefined), {
      env: { DEMARC_DATA: data },
      left: () => turnsLeft(data),
      replicas: 1,
    });
  } finally {
    await rm(data, { recursive: true, force: true });
  }
}

/** Subscribes channels, and lets it storm. */
async function storm(
  settings: StormSettings,
  open: () => Promise<Store>,
  around: Pick<TipStormOptions, 'env' | 'left' | 'replicas' | 'database'>,
): Promise<TipStormReport> {
  const random = seededRandom(settings.seed);
  const travel = () => (random.next() < 0.02 ? random.below(SLOW) : 20 + random.below(USUAL));
  const chat = await settings.startChat({ channels: settings.channels, travel });
  try {
    await prepare(await open(), chat);
    const clock = createFastClock(DUE - AHEAD, settings.speed);
    return await runTipStorm({ chat, clock, random, due: DUE, ...howOften(settings), ...around });
  } finally {
    await chat.close();
  }
}

async function prepare(store: Store, chat: StormChat): Promise<void> {
  try {
    await chat.introduce(store);
    await subscribe(store, { addresses: chat.addresses, by: chat.by, time: TIME, due: DUE });
  } finally {
    await store.close();
  }
}

function howOften({ most, mostKills }: StormSettings) {
  return { most, ...(mostKills === undefined ? {} : { mostKills }) };
}

/** Reads the file of the process that has the directory; it is whole at any moment. */
async function turnsLeft(data: string): Promise<number> {
  const text = await readFile(join(data, 'turns.json'), 'utf8');
  const turns = JSON.parse(text) as readonly (readonly [address: string, turn: Turn])[];
  return turns.filter(([, { due }]) => due <= DUE).length;
}
