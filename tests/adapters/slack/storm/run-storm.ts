import { setTimeout as pause } from 'node:timers/promises';
import { type SeededRandom, seededRandom } from '../../../servers/seeded-random.js';
import type { SlackServer } from '../../../servers/slack-server.js';
import { attempt, dueIn, type Fate, outcomeOf, type StormOutcome } from './fate.js';
import { addFaults } from './storm-faults.js';
import { type StormLife, type StormLifeOptions, startStormLife, type Transport } from './storm-life.js';
import type { StormQuestion } from './storm-question.js';

/** How hard it storms. */
export interface StormOptions {
  readonly slack: SlackServer;
  readonly questions: readonly StormQuestion[];
  /** What every process is started with besides Slack's secrets: where it keeps what outlives it. */
  readonly env: Readonly<Record<string, string>>;
  /** How many processes there are at a time; 1 unless given. */
  readonly replicas?: number;
  /** How often each of them is started and ended while it storms; once more it is let finish. */
  readonly lives: number;
  /** How long deliveries come in each life, in milliseconds. */
  readonly span: number;
  readonly seed: number;
  /** The clock of the processes, where that is another. */
  readonly now?: () => number;
  /** What else happens while it storms. */
  readonly meanwhile?: () => Promise<void>;
  /** Whether nothing is left to be sent; looked at once every question has its answer. */
  readonly settled?: () => Promise<boolean>;
}

/** What a storm left behind. */
export interface StormReport {
  readonly outcomes: readonly StormOutcome[];
  /** When a process was killed, in milliseconds since the epoch. */
  readonly kills: readonly number[];
  readonly restarts: number;
  readonly deliveries: number;
  /** Whether nothing was left to be sent in the end. */
  readonly rested: boolean;
  /** What the processes wrote. */
  readonly log: string;
}

/** A storm under way. */
interface Storm extends StormOptions {
  readonly fates: readonly Fate[];
  readonly kills: number[];
  readonly log: string[];
}

/** Slack delivers an event once and then up to three times more; the last time comes when all is calm again. */
const IN_STORM = 3;
/** How long answers may take when all is calm, in milliseconds: as long as a rate limit, or a lease, makes some wait. */
const PATIENCE = 60_000;
/** The same for an acknowledgement: longer than Slack waits, so that a slow machine does not keep the last delivery from being heard. */
const CALM_PATIENCE = 20_000;

/**
 * Asks every question while Slack delivers out of order and again, over HTTP and Socket Mode in turn, to any of the
 * processes, and those are killed or stopped again and again; then lets all of it come to rest, and tells which answers
 * Slack has.
 */
export async function runStorm(options: StormOptions): Promise<StormReport> {
  const { slack, questions, lives, replicas = 1, seed, meanwhile } = options;
  const random = seededRandom(seed);
  const fates: readonly Fate[] = questions.map((question) => ({
    question,
    attempts: [],
    inAcknowledgements: [],
    visits: Array.from({ length: question.isEvent ? IN_STORM : 1 }, () => ({
      replica: random.below(replicas),
      life: random.below(lives),
    })),
  }));
  const storm: Storm = { ...options, fates, kills: [], log: [] };
  const each = Array.from({ length: replicas }, (_, replica) =>
    liveThrough(storm, replica, seededRandom(seed * replicas + replica)),
  );
  await Promise.all([...each, meanwhile?.()]);
  const rested = await comeToRest(storm, random);
  return {
    outcomes: fates.map((fate) => outcomeOf(fate, slack)),
    kills: storm.kills,
    restarts: replicas * (lives + 1),
    deliveries: fates.reduce((sum, { attempts }) => sum + attempts.length, 0),
    rested,
    log: storm.log.join(''),
  };
}

/** What one of the processes goes through. */
async function liveThrough(storm: Storm, replica: number, random: SeededRandom): Promise<void> {
  const { slack, lives, span, fates, kills, log } = storm;
  for (let number = 0; number < lives; number += 1) {
    const life = await startLife(storm, transportOf(replica, number));
    addFaults(slack, random);
    const due = fates.flatMap((fate) => dueIn(fate, { replica, life: number }, slack, random));
    const under = random.shuffle(due).map(async (fate) => {
      await pause(random.below(span));
      await attempt(fate, life);
    });
    await endOf(storm, random);
    if (random.next() < 0.75) {
      kills.push(Date.now());
      await life.end('SIGKILL');
    } else await life.end('SIGTERM');
    await Promise.all(under);
    log.push(life.demarc.output());
  }
}

function transportOf(replica: number, life: number): Transport {
  return (replica + life) % 2 === 0 ? 'HTTP' : 'Socket Mode';
}

/** As whoever keeps processes running does: one that finds no database when it starts is started again. */
async function startLife(
  { slack, env, now }: Storm,
  transport: Transport,
  more: Pick<StormLifeOptions, 'patience'> = {},
): Promise<StormLife> {
  const options: StormLifeOptions = { slack, transport, env, ...(now ? { now } : {}), ...more };
  for (let triesLeft = 5; ; triesLeft -= 1) {
    try {
      return await startStormLife(options);
    } catch (error) {
      if (triesLeft === 0 || !String(error).includes('Cannot reach PostgreSQL')) throw error;
      await pause(200);
    }
  }
}

/** Sometime in the storm; every second time just when Slack has taken a message, before anybody can have noted it. */
async function endOf({ slack, span }: StormOptions, random: SeededRandom): Promise<void> {
  await pause(span * (0.3 + random.next() * 0.7));
  if (random.next() < 0.5) await Promise.race([slack.message(slack.messages.length + 1), pause(300)]);
}

/** The last delivery of every event, and of whatever was never acknowledged; then twice an end in its own time. */
async function comeToRest(storm: Storm, random: SeededRandom): Promise<boolean> {
  const { slack, lives, replicas = 1, fates, log, settled } = storm;
  const calm = await Promise.all(
    Array.from({ length: replicas }, (_, replica) =>
      startLife(storm, transportOf(replica, lives), { patience: CALM_PATIENCE }),
    ),
  );
  const left = calm.flatMap((life, replica) =>
    fates
      .filter(({ question }) => !question.isEvent)
      .flatMap((fate) => dueIn(fate, { replica, life: lives }, slack, random))
      .map((fate) => ({ fate, life })),
  );
  const events = fates.filter(({ question }) => question.isEvent);
  left.push(...events.map((fate) => ({ fate, life: random.pick(calm) })));
  await Promise.all(random.shuffle(left).map(({ fate, life }) => attempt(fate, life)));
  const isOpen = (fate: Fate) => outcomeOf(fate, slack).answers.length === 0;
  const isOver = async () => !fates.some(isOpen) && ((await settled?.()) ?? true);
  const until = Date.now() + PATIENCE;
  let rested = await isOver();
  for (; !rested && Date.now() < until; rested = await isOver()) await pause(50);
  await Promise.all(calm.map((life) => life.end('SIGTERM')));
  const after = await startLife(storm, transportOf(0, lives + 1));
  await after.end('SIGTERM');
  log.push(...[...calm, after].map(({ demarc }) => demarc.output()));
  return rested;
}
