import type { Knowledge } from '../knowledge/knowledge.js';
import { chooseTopics, isNone, type TopicChoice } from './choose-topics.js';
import { comesOutAlike } from './comes-out-alike.js';
import type { ConceptMention } from './find-concept.js';
import type { Cues } from './find-cues.js';
import type { Names } from './find-names.js';
import type { Candidate, FindTopics } from './find-topics.js';
import type { Reading } from './read-words.js';
import { topicsJoined } from './topics-joined.js';
import { wordsAside } from './words-aside.js';

/** What tasks are looked up in. */
export interface TopicMeans {
  readonly knowledge: Knowledge;
  readonly findTopics: FindTopics;
}

/** The readings of a question, likeliest first, and what was chosen of them. */
export interface TopicsFound {
  readonly candidates: readonly Candidate[];
  readonly choice: TopicChoice;
}

/**
 * The words outside of names speak first, without those that only tell who asks or what is not meant; only if they say nothing do a
 * variant's own words count as a task. `about` are the services that the task is of, named or spoken of before.
 */
export function topicsOf(
  reading: Reading,
  names: Names,
  cues: Pick<Cues, 'changed'>,
  means: TopicMeans,
  about: readonly string[],
): TopicsFound {
  // Few messages have such a word, and the look for what asks for it takes long.
  const isOfChange = SAYS_CHANGE.test(reading.text) && cues.changed;
  const aside = wordsAside(reading.tokens, isOfChange);
  if (aside !== null) {
    const { covered, coveredByService } = names;
    const told = topicsIn(
      reading,
      { ...names, covered: either(covered, aside), coveredByService: either(coveredByService, aside) },
      means,
      about,
    );
    // That something has changed is no task, whatever else is said.
    if (isOfChange || !isNone(told.choice)) return told;
  }
  return topicsIn(reading, names, means, about);
}

const SAYS_CHANGE = /chang|veranderd|gewijzigd/;

function either(some: readonly boolean[], others: readonly boolean[]): boolean[] {
  return some.map((is, at) => is || others[at] === true);
}

function topicsIn(
  reading: Reading,
  names: Names,
  { findTopics, knowledge }: TopicMeans,
  about: readonly string[],
): TopicsFound {
  const read = (isLeftOut: readonly boolean[]) => findTopics(reading, names, isLeftOut);
  const candidates = read(names.covered);
  const joined = topicsJoined(reading, candidates, (from, to) =>
    read(names.covered.map((isName, at) => isName || at < from || at >= to)),
  );
  if (joined) return { candidates, choice: joined };
  const isAlike = comesOutAlike(about, knowledge);
  // Where there are several ways to run it, which one is meant is asked first.
  const mayBeBoth = isRunOneWay(about, knowledge);
  const choice = chooseTopics(candidates, isAlike, mayBeBoth);
  // Side by side, variants are only named: "Auto Mode or managed node groups" asks for no task on nodes.
  if (!isNone(choice) || names.services.length > 1) return { candidates, choice };
  const saysMore = names.covered.some((isName, at) => isName !== names.coveredByService[at]);
  if (!saysMore) return { candidates, choice };
  const inside = read(names.coveredByService);
  const chosen = chooseTopics(inside, isAlike, mayBeBoth);
  return isNone(chosen) ? { candidates, choice } : { candidates: inside, choice: chosen };
}

function isRunOneWay([only, ...others]: readonly string[], { services }: Knowledge): boolean {
  return only !== undefined && others.length === 0 && services.get(only)?.variants.length === 0;
}

/** What the other words mean by themselves: a term of the model may be all there is to a topic. */
export function choiceWithout(
  { start, end }: ConceptMention,
  reading: Reading,
  names: Names,
  { findTopics }: TopicMeans,
): TopicChoice {
  const isLeftOut = names.covered.map((isName, at) => isName || (at >= start && at < end));
  return chooseTopics(findTopics(reading, names, isLeftOut));
}
