import { createHash } from 'node:crypto';
import type { Answer } from '../contract/answer.js';
import { createLatest } from '../create-latest.js';
import { applyRewording } from './apply-rewording.js';
import { checkRewording } from './grounding/check-rewording.js';
import type { Complete, Prompt } from './model/complete.js';
import type { ModelCounts } from './model/model-counts.js';
import type { Places } from './place.js';
import { placesOf } from './places-of.js';
import { rewordPrompt } from './prompt.js';
import { readRewording } from './read-rewording.js';
import type { Rewording } from './rewording.js';

/** What rewording needs. */
export interface RewordParts {
  readonly complete: Complete;
  readonly counts: Pick<ModelCounts, 'count'>;
  /** Whether the question's text is sent along. */
  readonly sendsQuestion: boolean;
  readonly stopping: AbortSignal;
}

/** Puts an answer into other words; undefined when there is nothing to reword, or what came back was refused. */
export type Reword = (question: string, answer: Answer) => Promise<Answer | undefined>;

/** Rewordings that are remembered at most. */
const MOST = 2_000;

/** What came of a prompt: a rewording, and the facts that may be told in it; none when it was refused as a whole. */
interface Found {
  readonly rewording: Rewording;
  readonly kept: ReadonlySet<string>;
}

const NOTHING: Found = { rewording: { sentences: [] }, kept: new Set() };

/**
 * Asks a language model for an answer in other words, and lets through what says just what the facts say. What came of a
 * prompt is remembered, a refusal too: the same facts and the same question cost tokens once. Rejects with ModelError when
 * the model gives nothing.
 */
export function createReword(parts: RewordParts): Reword {
  const known = createLatest<Found>(MOST);
  const underWay = new Map<string, Promise<Found>>();
  const ask = (key: string, prompt: Prompt, places: Places): Promise<Found> => {
    const running = ground(prompt, places, parts)
      .then((found) => {
        known.set(key, found);
        return found;
      })
      .finally(() => underWay.delete(key));
    underWay.set(key, running);
    return running;
  };
  return async (question, answer) => {
    const places = placesOf(answer);
    if (places.places.length === 0) return undefined;
    const prompt = rewordPrompt(places, parts.sendsQuestion ? question : null);
    const key = digest(prompt);
    const found = await (known.get(key) ?? underWay.get(key) ?? ask(key, prompt, places));
    return applyRewording(answer, places.places, found.rewording, found.kept);
  };
}

async function ground(
  prompt: Prompt,
  places: Places,
  { complete, counts, stopping }: RewordParts,
): Promise<Found> {
  const { text } = await complete(prompt, stopping);
  const rewording = readRewording(text);
  if (!rewording) {
    counts.count('refused: form');
    return NOTHING;
  }
  const { kept, faults } = checkRewording(places, rewording);
  for (const fault of faults) counts.count(`refused: ${fault}`);
  if (kept.size > 0) counts.count('reworded');
  return { rewording, kept };
}

/** What was asked, in a form from which nothing that was typed can be read. */
function digest(prompt: Prompt): string {
  return createHash('sha256').update(JSON.stringify(prompt)).digest('base64');
}
