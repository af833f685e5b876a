import { isNone, type TopicChoice } from './choose-topics.js';
import type { Names } from './find-names.js';
import type { PictureWish } from './find-picture.js';
import type { Reading } from './read-words.js';
import type { ConversationState, Understanding } from './understanding.js';

/** How likely a task has to be that is to be drawn, and how many other words may stand beside names. */
const CLEAR = 0.78;
const LONGEST = 8;

/** What is to be drawn. */
export type Pictured = Pick<Understanding, 'intent' | 'services' | 'itself' | 'topics' | 'family'>;

/**
 * Tells what a wish for a picture is about; null when its words name nothing that can be drawn. `choose` reads the task in the words
 * that are not left out.
 */
export function understandPicture(
  wish: PictureWish,
  { reading, names }: { readonly reading: Reading; readonly names: Names },
  previous: ConversationState | undefined,
  choose: (isLeftOut: readonly boolean[]) => TopicChoice,
): Pictured | null {
  if (names.cloud !== null || names.uncovered !== null || names.unheardOf) return null;
  const intent = wish.of === 'stack' ? 'stack-picture' : 'picture';
  const nothing = { intent, services: [], itself: [], topics: [], family: null } as const;
  if (wish.of === 'model') return nothing;
  if (wish.of === 'what was spoken of') return previous ? { ...nothing, ...spokenOf(previous) } : nothing;
  const { services, itself } = names;
  const isLeftOut = reading.tokens.map((_, at) => names.covered[at] || wish.covered[at] || false);
  const left = reading.content.filter((isContent, at) => isContent && !isLeftOut[at]).length;
  if (left === 0) return services.length > 0 ? { ...nothing, services, itself } : null;
  const choice = choose(isLeftOut);
  if (isNone(choice) || choice.probability < CLEAR || left > LONGEST) return null;
  return { ...nothing, services, itself, topics: choice.topics, family: choice.family };
}

/** Services that were spoken of; the task only where there was no service. */
function spokenOf({ services, itself = [], topics, family }: ConversationState) {
  return services.length > 0 ? { services, itself } : { topics, family };
}
