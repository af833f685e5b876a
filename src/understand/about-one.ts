import { isNone } from './choose-topics.js';
import type { Cues } from './find-cues.js';
import type { KindReading } from './find-kind.js';
import type { Names } from './find-names.js';
import { leansBack } from './leaning.js';
import { A_TASK } from './models.js';
import type { Reading } from './read-words.js';
import { type TopicMeans, type TopicsFound, topicsOf } from './topics-of.js';

/** How likely a message has to ask for one task for the second of two services to be taken for a thing beside it. */
const SURELY_ONE_TASK = 0.6;
const HARDLY = 0.2;

/**
 * The tasks that are meant, and the services. "Does Macie classify every bucket?" names two services and asks nothing of the second:
 * where nothing is set side by side, and what is asked fits only one of them, that one is meant. `before` are the services that were
 * spoken of before.
 */
export function aboutOne(
  names: Names,
  reading: Reading,
  cues: Cues,
  kind: KindReading,
  means: TopicMeans,
  before: readonly string[],
): { readonly names: Names; readonly topics: TopicsFound } {
  const isOfBefore =
    names.services.length === 0 && before.length > 0 && leansBack({ reading, names, cues, kind });
  const topics = topicsOf(reading, names, cues, means, isOfBefore ? before : names.services);
  const isOfBoth = cues.compare || kind.asks('compare') + kind.asks('stack') > HARDLY;
  if (
    !isNone(topics.choice) ||
    names.services.length !== 2 ||
    isOfBoth ||
    kind.asks(A_TASK) < SURELY_ONE_TASK
  )
    return { names, topics };
  for (const id of names.services) {
    const one = { ...names, services: [id] };
    const found = topicsOf(reading, one, cues, means, one.services);
    if (!isNone(found.choice)) return { names: one, topics: found };
  }
  return { names, topics };
}
