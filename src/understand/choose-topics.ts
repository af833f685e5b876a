import type { Candidate } from './find-topics.js';

/** What a question is about: topics, or a family of them, or nothing that is certain enough. */
export interface TopicChoice {
  readonly topics: readonly string[];
  readonly family: string | null;
  /** How likely the choice is, between 0 and 1. */
  readonly probability: number;
}

export const NO_CHOICE: TopicChoice = { topics: [], family: null, probability: 0 };

/** Under this likelihood a topic is not taken for meant: a wrong verdict is worse than none. */
const LEAST_PROBABILITY = 0.6;
/** The best of several that come out alike has to be this likely by itself. */
const LEAST_OF_ALIKE = 0.25;
/** Two readings of which neither is certain have to be this likely together, and the second that much of the first. */
const LEAST_OF_BOTH = 0.75;
const ABOUT_AS_LIKELY = 0.3;
/** The best reading has to be so many times as likely as the next. */
const LEAST_MARGIN = 1.5;

/**
 * Chooses among candidates, likeliest first. A family and its own member do not compete with each other, nor do tasks of which
 * `isAlike` knows that they come out the same: a doubt that would not change the verdict is none. With `mayBeBoth`, of two that are
 * about as likely both are taken.
 */
export function chooseTopics(
  candidates: readonly Candidate[],
  isAlike: (a: string, b: string) => boolean = () => false,
  mayBeBoth = false,
): TopicChoice {
  const [best, second] = candidates;
  if (!best || best.topics.length === 0) return NO_CHOICE;
  if (second && mayBeBoth && areBoth(best, second, candidates[2]))
    return {
      topics: [...best.topics, ...second.topics],
      family: null,
      probability: best.probability,
    };
  const kin = candidates.filter((other) => other === best || isKin(best, other));
  const alike = candidates.filter((other) => !kin.includes(other) && isAlike(best.id, other.id));
  const next = candidates.find((other) => !kin.includes(other) && !alike.includes(other))?.probability ?? 0;
  const probability = sum(kin);
  const certainty = probability + sum(alike);
  if (probability < LEAST_OF_ALIKE || certainty < LEAST_PROBABILITY || certainty < next * LEAST_MARGIN)
    return NO_CHOICE;
  const { id, topics, isFamily } = familyInDoubt(best, kin);
  return { topics, family: isFamily ? id : null, probability };
}

/** "Do we need to patch EC2 ourselves?" says no more than patching: a member has to be so much likelier than its family to be meant. */
const MUCH_LIKELIER = 2;

function familyInDoubt(best: Candidate, kin: readonly Candidate[]): Candidate {
  const family = kin.find(({ isFamily }) => isFamily);
  return family && best.probability < MUCH_LIKELIER * family.probability ? family : best;
}

/** How likely the best reading has to be of a message that asks which services a task is carried for, whatever its words. */
const LEAST_OF_WHICH = 0.3;

/** The best of readings that leave much to be desired, where a task must be meant: twice as likely as any other. */
export function onlyLikely([best, second]: readonly Candidate[]): TopicChoice {
  if (!best || best.probability < LEAST_OF_WHICH || best.probability < 2 * (second?.probability ?? 0))
    return NO_CHOICE;
  return { topics: best.topics, family: best.isFamily ? best.id : null, probability: LEAST_OF_CERTAIN };
}
/** A task that must be meant is taken for certain. */
const LEAST_OF_CERTAIN = 0.9;

/** Whether two readings are about as likely, and hardly a third is: then both are told. */
function areBoth(best: Candidate, second: Candidate, third: Candidate | undefined): boolean {
  if (best.isFamily || second.isFamily || second.topics.length === 0) return false;
  return (
    best.probability + second.probability >= LEAST_OF_BOTH &&
    second.probability >= best.probability * ABOUT_AS_LIKELY &&
    (third?.probability ?? 0) < second.probability / 2
  );
}

function sum(candidates: readonly Candidate[]): number {
  return candidates.reduce((total, { probability }) => total + probability, 0);
}

/** A family and a topic in it. */
function isKin(a: Candidate, b: Candidate): boolean {
  return a.isFamily !== b.isFamily && (a.topics.includes(b.id) || b.topics.includes(a.id));
}

/** Whether nothing was certain enough. */
export function isNone(choice: TopicChoice): boolean {
  return choice.topics.length === 0;
}
