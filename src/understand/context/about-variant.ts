import { isNone, type TopicChoice } from '../choose-topics.js';
import { hasOwnVerb, SHORT, wordsBesideNames } from '../leaning.js';
import type { Lexicon } from '../lexicon.js';
import type { Subject } from '../subject.js';
import { variantMeant } from '../variant-meant.js';
import { CERTAIN, IT_IS, SURE, type Turn } from './turn.js';

/**
 * "On Fargate" after "it depends": a way to run what was spoken of. "Container image" after Lambda says how it is run; only what is
 * said beside it can be a task. Null where none is meant.
 */
export function aboutVariant(turn: Turn, lexicon: Lexicon): Subject | null {
  const { subject, message, previous, before, leans, knowledge } = turn;
  const { reading } = message;
  const variant = variantMeant(subject, message, previous, lexicon, knowledge);
  if (variant === undefined) return null;
  const { probability } = subject.choice;
  const isAside = !reading.isMarked && IT_IS.test(reading.text);
  const keeps =
    isAside ||
    isNone(subject.choice) ||
    probability < CERTAIN ||
    // "Ours ship as container images": how it is run, and no question of its own.
    !(hasOwnVerb(message) || reading.isMarked) ||
    (leans && (probability < SURE || !hasOwnVerb(message) || IN_CASE.test(reading.text))) ||
    variant.isAll;
  return {
    services: [variant.id],
    choice: keeps ? orBefore(before.choice, subject.choice) : subject.choice,
    claim: isAside ? before.claim : (subject.claim ?? before.claim),
    isCarried: keeps,
    isVariant: wordsBesideNames(message) <= SHORT - 1,
    itself: knowledge.services.get(variant.id)?.parent === undefined ? [variant.id] : [],
  };
}

/** "And if it is deployed as a container image?": in that case, and nothing else is asked. */
const IN_CASE = /^ (?:(?:ok|oke|and|en|but|maar|what|wat) )*(?:if|when|als|wanneer|suppose|stel) /;

function orBefore(before: TopicChoice, said: TopicChoice): TopicChoice {
  return isNone(before) ? said : before;
}
