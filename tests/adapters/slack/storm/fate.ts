import type { SeededRandom } from '../../../servers/seeded-random.js';
import type { SlackServer } from '../../../servers/slack-server.js';
import { answersTo, type SeenAnswer } from './answers-to.js';
import type { Attempt, StormLife } from './storm-life.js';
import type { StormQuestion } from './storm-question.js';

/** A process, and which of its lives. */
export interface Visit {
  readonly replica: number;
  readonly life: number;
}

/** What happens to a question. */
export interface Fate {
  readonly question: StormQuestion;
  readonly attempts: Attempt[];
  readonly inAcknowledgements: SeenAnswer[];
  /** To whom it is delivered while it storms. */
  readonly visits: readonly Visit[];
}

/** What became of a question. */
export interface StormOutcome {
  readonly question: StormQuestion;
  readonly attempts: readonly Attempt[];
  readonly answers: readonly SeenAnswer[];
}

/** How likely something that comes once comes twice all the same, as through a proxy that tries again. */
const DOUBLED = 0.3;

/**
 * An event comes as planned. What comes once is tried again by whoever typed or pressed it, unless it was acknowledged or
 * the answer is there all the same.
 */
export function dueIn(fate: Fate, now: Visit, slack: SlackServer, random: SeededRandom): Fate[] {
  const { question, visits, attempts } = fate;
  if (question.isEvent)
    return visits.filter(({ replica, life }) => replica === now.replica && life === now.life).map(() => fate);
  const [first] = visits;
  if (first?.replica !== now.replica || now.life < first.life) return [];
  if (attempts.some(({ acknowledged }) => acknowledged)) return [];
  if (outcomeOf(fate, slack).answers.length > 0) return [];
  return random.next() < DOUBLED ? [fate, fate] : [fate];
}

/** Delivers it once more. */
export async function attempt(
  { question, attempts, inAcknowledgements }: Fate,
  life: StormLife,
): Promise<void> {
  const done = await life.deliver(question.delivery, question.isEvent ? attempts.length : 0);
  attempts.push(done);
  if (done.answer === undefined) return;
  const { text = '' } = done.answer as { readonly text?: string };
  inAcknowledgements.push({ way: 'acknowledgement', at: Date.now(), text });
}

export function outcomeOf(
  { question, attempts, inAcknowledgements }: Fate,
  slack: SlackServer,
): StormOutcome {
  return { question, attempts, answers: answersTo(question, slack, inAcknowledgements) };
}
