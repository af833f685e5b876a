import { setTimeout as pause } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import { type RunningDemarc, startDemarc } from '../../../main/start-demarc.js';
import type { BotConnectorServer, SentActivity } from '../../../servers/bot-connector-server.js';
import type { ConnectorFault } from '../../../servers/connector-fault.js';
import { type SeededRandom, seededRandom } from '../../../servers/seeded-random.js';

/** How hard it storms. */
export interface TeamsStormOptions {
  readonly connector: BotConnectorServer;
  readonly activities: readonly Activity[];
  /** What every process is started with: Microsoft's secrets, and where it keeps what outlives it. */
  readonly env: Readonly<Record<string, string>>;
  /** How many processes there are at a time. */
  readonly replicas: number;
  /** How often each of them is started and ended while it storms; once more it is let finish. */
  readonly lives: number;
  /** How long deliveries come in each life, in milliseconds. */
  readonly span: number;
  readonly seed: number;
  /** What else happens while it storms. */
  readonly meanwhile?: () => Promise<void>;
  /** Whether nothing is left to be sent; looked at once every question has its answer. */
  readonly settled?: () => Promise<boolean>;
}

/** What became of a question. */
export interface TeamsOutcome {
  readonly activity: Activity;
  readonly answers: readonly SentActivity[];
}

/** What a storm left behind. */
export interface TeamsStormReport {
  readonly outcomes: readonly TeamsOutcome[];
  /** When a process was killed, in milliseconds since the epoch. */
  readonly kills: readonly number[];
  readonly restarts: number;
  readonly deliveries: number;
  /** Whether nothing was left to be sent in the end. */
  readonly rested: boolean;
  /** What the processes wrote. */
  readonly log: string;
}

interface Fate {
  readonly activity: Activity;
  /** To which process it is delivered while it storms, and in which of its lives. */
  readonly visits: readonly { readonly replica: number; readonly life: number }[];
}

interface Storm extends TeamsStormOptions {
  readonly fates: readonly Fate[];
  readonly kills: number[];
  readonly log: string[];
}

/** Each activity comes up to four times; the last time when all is calm again. */
const IN_STORM = 3;
/** How long answers may take when all is calm, in milliseconds. */
const PATIENCE = 60_000;
/**
 * What goes wrong at the Bot Connector. A connection that drops when the message is in, the bot can only guess at, and says
 * it twice; that is tested elsewhere.
 */
const FAULTS: readonly ConnectorFault[] = [
  { kind: 'lose' },
  { kind: 'slow', ms: 60 },
  { kind: 'gateway', status: 502 },
  { kind: 'refuse', status: 503 },
  { kind: 'refuse', status: 412 },
  { kind: 'refuse', status: 429, retryAfter: 1 },
];

/**
 * Asks every question while Teams delivers out of order and again to any of the processes, and those are killed or stopped
 * again and again; then lets all of it come to rest, and tells which answers the Bot Connector has.
 */
export async function runTeamsStorm(options: TeamsStormOptions): Promise<TeamsStormReport> {
  const { activities, replicas, lives, seed, meanwhile, connector } = options;
  const random = seededRandom(seed);
  const fates = activities.map((activity) => ({
    activity,
    visits: Array.from({ length: IN_STORM }, () => ({
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
    outcomes: fates.map(({ activity }) => ({ activity, answers: answersTo(activity, connector) })),
    kills: storm.kills,
    restarts: replicas * (lives + 1),
    deliveries: fates.length * (IN_STORM + 1),
    rested,
    log: storm.log.join(''),
  };
}

/** What one of the processes goes through. */
async function liveThrough(storm: Storm, replica: number, random: SeededRandom): Promise<void> {
  const { connector, lives, span, fates, kills, log } = storm;
  for (let life = 0; life < lives; life += 1) {
    const demarc = await start(storm);
    for (const { activity } of random.shuffle([...fates]).slice(0, 4))
      connector.fault(activity.conversation.id, random.pick(FAULTS));
    const due = fates.flatMap(({ activity, visits }) =>
      visits.filter((visit) => visit.replica === replica && visit.life === life).map(() => activity),
    );
    const under = random.shuffle(due).map(async (activity) => {
      await pause(random.below(span));
      await deliver(activity, demarc, connector);
    });
    await endOf(storm, random);
    if (random.next() < 0.75) {
      kills.push(Date.now());
      await demarc.kill();
    } else await demarc.stop();
    await Promise.all(under);
    log.push(demarc.output());
  }
}

/** As whoever keeps processes running does: one that finds no database when it starts is started again. */
async function start({ env }: Storm): Promise<RunningDemarc> {
  for (let triesLeft = 5; ; triesLeft -= 1) {
    try {
      return await startDemarc(env);
    } catch (error) {
      if (triesLeft === 0 || !String(error).includes('Cannot reach PostgreSQL')) throw error;
      await pause(200);
    }
  }
}

/** Delivers it; gives whether it was taken. */
async function deliver(
  activity: Activity,
  demarc: RunningDemarc,
  connector: BotConnectorServer,
): Promise<boolean> {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${await connector.token()}`,
  };
  const request = { method: 'POST', headers, body: JSON.stringify(activity) };
  return fetch(`${demarc.address}/api/messages`, request).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Sometime in the storm; every second time just when Teams has taken a message, before anybody can have noted it. */
async function endOf({ connector, span }: Storm, random: SeededRandom): Promise<void> {
  await pause(span * (0.3 + random.next() * 0.7));
  if (random.next() < 0.5) return;
  const { length } = connector.sent;
  for (const until = Date.now() + 300; Date.now() < until && connector.sent.length === length; )
    await pause(1);
}

/** The last delivery of every activity, again where it is not taken, as Teams does it; then an end in its own time. */
async function comeToRest(storm: Storm, random: SeededRandom): Promise<boolean> {
  const { connector, replicas, span, fates, log, settled } = storm;
  const calm = await Promise.all(Array.from({ length: replicas }, () => start(storm)));
  await Promise.all(
    random.shuffle([...fates]).map(async ({ activity }) => {
      await pause(random.below(span));
      for (let triesLeft = 5; triesLeft > 0; triesLeft -= 1) {
        if (await deliver(activity, random.pick(calm), connector)) return;
        await pause(1_000);
      }
    }),
  );
  const isOpen = ({ activity }: Fate) => answersTo(activity, connector).length === 0;
  const isOver = async () => !fates.some(isOpen) && ((await settled?.()) ?? true);
  const until = Date.now() + PATIENCE;
  let rested = await isOver();
  for (; !rested && Date.now() < until; rested = await isOver()) await pause(50);
  await Promise.all(calm.map((demarc) => demarc.stop()));
  log.push(...calm.map((demarc) => demarc.output()));
  return rested;
}

function answersTo({ id }: Activity, { sent }: BotConnectorServer): SentActivity[] {
  return sent.filter(({ replyTo }) => replyTo === id);
}
