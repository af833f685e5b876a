import { setTimeout as pause } from 'node:timers/promises';
import { type SeededRandom, seededRandom } from '../../../servers/seeded-random.js';
import type { Fault } from '../../../servers/slack-fault.js';
import type { SlackServer } from '../../../servers/slack-server.js';
import { answersTo, type SeenAnswer } from './answers-to.js';
import { type Attempt, type StormLife, startStormLife, type Transport } from './storm-life.js';
import type { StormQuestion } from './storm-question.js';

/** How hard it storms. */
export interface StormOptions {
  readonly slack: SlackServer;
  readonly questions: readonly StormQuestion[];
  /** The data directory, kept over all restarts. */
  readonly data: string;
  /** How often Demarc is started and ended while it storms; once more it is let finish. */
  readonly lives: number;
  /** How long deliveries come in each of them, in milliseconds. */
  readonly span: number;
  readonly seed: number;
}

/** What became of a question. */
export interface StormOutcome {
  readonly question: StormQuestion;
  readonly attempts: readonly Attempt[];
  readonly answers: readonly SeenAnswer[];
}

/** What a storm left behind. */
export interface StormReport {
  readonly outcomes: readonly StormOutcome[];
  /** When the process was killed, in milliseconds since the epoch. */
  readonly kills: readonly number[];
  readonly restarts: number;
  readonly deliveries: number;
  /** What the processes wrote. */
  readonly log: string;
}

interface Fate {
  readonly question: StormQuestion;
  readonly attempts: Attempt[];
  readonly inAcknowledgements: SeenAnswer[];
  /** In which lives it is delivered while it storms. */
  readonly lives: readonly number[];
}

/** Slack delivers an event once and then up to three times more; the last time comes when all is calm again. */
const IN_STORM = 3;
/** How likely something that comes once comes twice all the same, as through a proxy that tries again. */
const DOUBLED = 0.3;
/** How long answers may take when all is calm, in milliseconds: as long as a rate limit makes some wait. */
const PATIENCE = 15_000;
/** What goes wrong at Slack; none of it leaves open whether an answer for one person was taken. */
const FAULTS: readonly (readonly [method: string, fault: Fault])[] = [
  ['chat.postMessage', { kind: 'drop' }],
  ['chat.postMessage', { kind: 'lose' }],
  ['chat.postMessage', { kind: 'slow', ms: 60 }],
  ['chat.postMessage', { kind: 'garbage' }],
  ['chat.postMessage', { kind: 'status', status: 503 }],
  ['chat.postMessage', { kind: 'rate-limit', seconds: 1 }],
  ['chat.postMessage', { kind: 'refuse', error: 'internal_error' }],
  ['conversations.replies', { kind: 'drop' }],
  ['conversations.history', { kind: 'status', status: 503 }],
  ['response_url', { kind: 'lose' }],
  ['response_url', { kind: 'slow', ms: 60 }],
  ['response_url', { kind: 'rate-limit', seconds: 1 }],
];

/**
 * Asks every question while Slack delivers out of order and again, over HTTP and Socket Mode in turn, and Demarc is
 * killed or stopped again and again; then lets all of it come to rest, and tells which answers Slack has.
 */
export async function runStorm(options: StormOptions): Promise<StormReport> {
  const { slack, questions, data, lives, seed } = options;
  const random = seededRandom(seed);
  const fates: readonly Fate[] = questions.map((question) => ({
    question,
    attempts: [],
    inAcknowledgements: [],
    lives: Array.from({ length: question.isEvent ? IN_STORM : 1 }, () => random.below(lives)),
  }));
  const kills: number[] = [];
  let log = '';
  for (let number = 0; number < lives; number += 1) {
    const life = await startStormLife({ slack, data, transport: transportOf(number) });
    for (let left = 3 + random.below(4); left > 0; left -= 1) {
      const [method, fault] = random.pick(FAULTS);
      slack.fault(fault, method);
    }
    const due = fates.flatMap((fate) => dueIn(fate, number, slack, random));
    const under = random.shuffle(due).map(async (fate) => {
      await pause(random.below(options.span));
      await attempt(fate, life);
    });
    await endOf(options, random);
    if (random.next() < 0.75) {
      kills.push(Date.now());
      await life.end('SIGKILL');
    } else await life.end('SIGTERM');
    await Promise.all(under);
    log += life.demarc.output();
  }
  log += await comeToRest(options, fates, random);
  return {
    outcomes: fates.map((fate) => outcomeOf(fate, slack)),
    kills,
    restarts: lives + 1,
    deliveries: fates.reduce((sum, { attempts }) => sum + attempts.length, 0),
    log,
  };
}

function transportOf(life: number): Transport {
  return life % 2 === 0 ? 'HTTP' : 'Socket Mode';
}

/**
 * An event comes as planned. What comes once is tried again by whoever typed or pressed it, unless it was acknowledged or
 * the answer is there all the same.
 */
function dueIn(fate: Fate, life: number, slack: SlackServer, random: SeededRandom): Fate[] {
  const { question, lives, attempts } = fate;
  if (question.isEvent) return lives.filter((one) => one === life).map(() => fate);
  const [first = 0] = lives;
  if (life < first || attempts.some(({ acknowledged }) => acknowledged)) return [];
  if (outcomeOf(fate, slack).answers.length > 0) return [];
  return random.next() < DOUBLED ? [fate, fate] : [fate];
}

async function attempt({ question, attempts, inAcknowledgements }: Fate, life: StormLife): Promise<void> {
  const done = await life.deliver(question.delivery, question.isEvent ? attempts.length : 0);
  attempts.push(done);
  if (done.answer === undefined) return;
  const { text = '' } = done.answer as { readonly text?: string };
  inAcknowledgements.push({ way: 'acknowledgement', at: Date.now(), text });
}

function outcomeOf({ question, attempts, inAcknowledgements }: Fate, slack: SlackServer): StormOutcome {
  return { question, attempts, answers: answersTo(question, slack, inAcknowledgements) };
}

/** Sometime in the storm; every second time just when Slack has taken a message, before anybody can have noted it. */
async function endOf({ slack, span }: StormOptions, random: SeededRandom): Promise<void> {
  await pause(span * (0.3 + random.next() * 0.7));
  if (random.next() < 0.5) await Promise.race([slack.message(slack.messages.length + 1), pause(300)]);
}

/** The last delivery of every event, and of whatever was never acknowledged; then twice an end in its own time. */
async function comeToRest(
  { slack, data, lives }: StormOptions,
  fates: readonly Fate[],
  random: SeededRandom,
): Promise<string> {
  const calm = await startStormLife({ slack, data, transport: transportOf(lives) });
  const left = fates.flatMap((fate) => (fate.question.isEvent ? [fate] : dueIn(fate, lives, slack, random)));
  await Promise.all(random.shuffle(left).map((fate) => attempt(fate, calm)));
  const isOpen = (fate: Fate) => outcomeOf(fate, slack).answers.length === 0;
  for (const until = Date.now() + PATIENCE; Date.now() < until && fates.some(isOpen); ) await pause(50);
  await calm.end('SIGTERM');
  const after = await startStormLife({ slack, data, transport: transportOf(lives + 1) });
  await after.end('SIGTERM');
  return calm.demarc.output() + after.demarc.output();
}
