import { setTimeout as pause } from 'node:timers/promises';
import { CATCH_UP } from '../../../src/tips/due-day.js';
import { LEASE } from '../../../src/tips/lease.js';
import type { PostgresServer } from '../../servers/postgres-server.js';
import type { SeededRandom } from '../../servers/seeded-random.js';
import type { FastClock } from './fast-clock.js';
import { type Replica, startReplica } from './replica.js';
import type { StormChat } from './storm-chat.js';

/** How hard it storms. */
export interface TipStormOptions {
  /** Where the tips go. */
  readonly chat: StormChat;
  readonly clock: FastClock;
  /** When the tips are due by `clock`, or the last of them. */
  readonly due: number;
  /** Where the processes find their store. */
  readonly env: Readonly<Record<string, string>>;
  readonly replicas: number;
  /** A database to restart in between, once in so many kills. */
  readonly database?: { readonly server: PostgresServer; readonly every: number };
  /** How many messages arrive between two kills, at most. */
  readonly most: number;
  /** How often is killed, at most; as long as tips are due unless given. */
  readonly mostKills?: number;
  /** How many of the channels the store still has as due: not posted, or posted and not noted. */
  readonly left: () => Promise<number>;
  readonly random: SeededRandom;
}

/** What a storm left behind. */
export interface TipStormReport {
  /** How many tips each channel got. */
  readonly tips: readonly number[];
  readonly kills: number;
  /** How many of them while tips came; the others while all that was due still belonged to those who were killed. */
  readonly busyKills: number;
  readonly databaseRestarts: number;
  /** How long it took until every channel had its tip, in milliseconds. */
  readonly duration: number;
  /** What the processes wrote. */
  readonly log: string;
}

/** How likely it is that the last process that lives is killed too. */
const TOGETHER = 0.2;
/** The longest time that the database is away, in milliseconds: longer than a statement is tried. */
const AWAY = 3_000;
/** How often is looked whether all is over, in milliseconds. */
const LOOK = 100;
/** How long messages are waited for, in milliseconds. */
const PATIENCE = 5_000;
/** Longer than a message is usually on its way, in milliseconds. */
const LITTLE = 300;

/**
 * Runs Demarc in so many processes while tips are due, kills one after the other at random, every second time just when a
 * message is on its way, and restarts the database; until every channel has its tip, or the time to catch up is over. Then
 * it waits until all of them are noted as posted: what was posted and not noted is taken over when its lease is over, and
 * only then it may come twice.
 */
export async function runTipStorm(options: TipStormOptions): Promise<TipStormReport> {
  const { chat, clock, replicas } = options;
  const begun = Date.now();
  const env = { ...options.env, ...clock.env, ...chat.env(clock.preload) };
  const all = await Promise.all(Array.from({ length: replicas }, () => startReplica(env)));
  // Nobody is killed before there is something to lose.
  while (clock.now() < options.due) await pause(LOOK);
  const isOver = () => chat.tips().every((count) => count > 0) || clock.now() > options.due + CATCH_UP;
  const ended = await endAtRandom(options, all, isOver);
  while (!isOver()) await pause(LOOK);
  const duration = Date.now() - begun;
  const noted = options.due + CATCH_UP + 2 * LEASE;
  while (clock.now() < noted && (await options.left()) > 0) await pause(LOOK);
  const logs = await Promise.all(all.map((replica) => replica.stop()));
  return { tips: chat.tips(), ...ended, duration, log: logs.join('') };
}

/** Kills and restarts until all is over, or often enough; resolves when every process listens again. */
async function endAtRandom(
  options: TipStormOptions,
  all: readonly Replica[],
  isOver: () => boolean,
): Promise<Pick<TipStormReport, 'kills' | 'busyKills' | 'databaseRestarts'>> {
  const { random, database, mostKills = Number.POSITIVE_INFINITY } = options;
  let kills = 0;
  let busyKills = 0;
  let databaseRestarts = 0;
  const starts = new Set<Promise<void>>();
  while (!isOver() && kills < mostKills) {
    const isBusy = await aMoment(options);
    // Now and then the last one is killed while the others start; mostly one goes on, or nothing would come of it.
    const needed = random.next() < TOGETHER ? 1 : Math.min(2, all.length);
    const alive = all.filter((replica) => replica.running());
    if (isOver() || alive.length < needed) continue;
    kills += 1;
    if (isBusy) busyKills += 1;
    const replica = random.pick(alive);
    const start = replica.kill().then(() => replica.start());
    starts.add(start);
    void start.then(() => starts.delete(start));
    if (database && kills % database.every === 0) {
      databaseRestarts += 1;
      await database.server.stop(random.next() < 0.5 ? 'crash' : 'fast');
      await pause(random.below(AWAY));
      await database.server.start();
    }
  }
  await Promise.all(starts);
  return { kills, busyKills, databaseRestarts };
}

/**
 * After some more messages, just when one arrives or a little later; or when none has come for a while, since all
 * that is due belongs to those who were killed. Gives whether any came.
 */
async function aMoment({ chat, most, random }: TipStormOptions): Promise<boolean> {
  const arrived = chat.more(1 + random.below(most)).then(() => true);
  const isBusy = await Promise.race([arrived, pause(PATIENCE, false)]);
  if (random.next() < 0.5) await pause(random.below(LITTLE));
  return isBusy;
}
