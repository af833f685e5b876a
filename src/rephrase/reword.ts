import { createHash } from 'node:crypto';
import type { Answer } from '../contract/answer.js';
import { createLatest } from '../create-latest.js';
import { applyRewording } from './apply-rewording.js';
import { checkRewording } from './grounding/check-rewording.js';
import type { Complete, Prompt } from './model/complete.js';
import type { ModelCounts } from './model/model-counts.js';
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

/**
 * Asks a language model for an answer in other words, and lets through what says just what the answer says. What came of a
 * prompt is remembered, a refusal too: the same facts and the same question cost tokens once. Rejects with ModelError when
 * the model gives nothing.
 */
export function createReword(parts: RewordParts): Reword {
  const known = createLatest<Rewording | 'refused'>(MOST);
  const underWay = new Map<string, Promise<Rewording | 'refused'>>();
  return async (question, answer) => {
    const places = placesOf(answer);
    if (places.places.length === 0) return undefined;
    const prompt = rewordPrompt(places, parts.sendsQuestion ? question : null);
    const key = digest(prompt);
    const asked = known.get(key) ?? underWay.get(key) ?? ask(key, prompt);
    const rewording = await asked;
    return rewording === 'refused' ? undefined : applyRewording(answer, places.places, rewording);

    function ask(name: string, words: Prompt): Promise<Rewording | 'refused'> {
      const running = grounded(words, places, parts);
      underWay.set(name, running);
      return running
        .then((found) => {
          known.set(name, found);
          return found;
        })
        .finally(() => underWay.delete(name));
    }
  };
}

async function grounded(
  prompt: Prompt,
  places: ReturnType<typeof placesOf>,
  { complete, counts, stopping }: RewordParts,
): Promise<Rewording | 'refused'> {
  const { text } = await complete(prompt, stopping);
  const rewording = readRewording(text);
  const fault = rewording ? checkRewording(places, rewording) : 'form';
  counts.count(fault ? `refused: ${fault}` : 'reworded');
  return rewording && !fault ? rewording : 'refused';
}

/** What was asked, in a form from which nothing that was typed can be read. */
function digest(prompt: Prompt): string {
  return createHash('sha256').update(JSON.stringify(prompt)).digest('base64');
}
