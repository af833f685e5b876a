import { suggest } from '../compose/suggest.js';
import type { Answer } from '../contract/answer.js';
import type { Ask, AskContext } from '../contract/ask.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Complete } from './model/complete.js';
import type { ModelCounts } from './model/model-counts.js';
import { readingPrompt } from './reading-prompt.js';

/** What choosing needs. */
export interface ReadingParts {
  readonly complete: Complete;
  readonly counts: Pick<ModelCounts, 'count'>;
  readonly knowledge: Knowledge;
  readonly ask: Ask;
  readonly stopping: AbortSignal;
}

/** The curated answer to what a question seems to ask; undefined when nothing of the knowledge base does. */
export type ChooseReading = (
  question: string,
  answer: Answer,
  context: AskContext,
) => Promise<Answer | undefined>;

/**
 * Asks a language model which task and service of the knowledge base a question is about that was not understood. The model
 * gives two ids, and no more: a question of Demarc's own is made of them and asked like any other. Rejects with ModelError
 * when the model gives nothing.
 */
export function createChooseReading({
  complete,
  counts,
  knowledge,
  ask,
  stopping,
}: ReadingParts): ChooseReading {
  return async (question, { locale }, { conversation, from }) => {
    const { text } = await complete(readingPrompt(knowledge, question, locale), stopping);
    const { task, service } = readIds(text);
    const topic = knowledge.topics.get(task);
    const about = service === 'none' ? null : knowledge.services.get(service);
    if (!topic || about === undefined) {
      counts.count(task === 'none' ? 'no reading' : 'refused: reading');
      return undefined;
    }
    const [reading] = suggest([{ type: 'task', topic, service: about }], locale, null);
    const readAs = reading?.question ?? '';
    const answer = await ask(readAs, {
      locale,
      ...(conversation === undefined ? {} : { conversation }),
      ...(from === undefined ? {} : { from }),
    });
    // The question that was made must have been understood as what was chosen, or it tells of something else.
    const isMeant = answer.verdict?.topic === topic.id && answer.verdict.service === (about?.id ?? null);
    counts.count(isMeant ? 'read' : 'refused: reading');
    return isMeant ? { ...answer, readAs } : undefined;
  };
}

function readIds(reply: string): { readonly task: string; readonly service: string } {
  try {
    const { task, service } = JSON.parse(reply) as { task?: unknown; service?: unknown };
    if (typeof task === 'string' && typeof service === 'string') return { task, service };
  } catch {
    // It is no JSON, and so no reading.
  }
  return { task: '', service: '' };
}
