import type { TopicChoice } from './choose-topics.js';
import type { ConceptMention } from './find-concept.js';
import type { Cues } from './find-cues.js';
import type { KindReading } from './find-kind.js';
import type { Names } from './find-names.js';
import type { Reading } from './read-words.js';
import type { Subject } from './subject.js';
import type { Claim } from './understanding.js';

/** Everything that was found in a question. */
export interface Findings {
  readonly reading: Reading;
  readonly cues: Cues;
  readonly names: Names;
  readonly kind: KindReading;
  readonly subject: Subject;
  readonly concept: ConceptMention | null;
  /** What the words beside the concept mean by themselves. */
  readonly besideConcept: () => TopicChoice;
  readonly claim: Claim | null;
  /** Whether most of the words are strangers to every task. */
  readonly isUnheardOf: () => boolean;
  readonly category: string | null;
}

/** How certain a topic is that outweighs doubts. */
export const CERTAIN_TOPIC = 0.88;
/** The same where there is next to none. */
export const BEYOND_DOUBT = 0.95;
export const LIKELY = 0.5;
/** A task that is no likelier than this may be no task at all. */
export const VAGUE = 0.68;
/** Words that carry meaning in a terse message ("s3 durability wie"). */
export const TERSE = 4;
