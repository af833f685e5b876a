import type { Knowledge } from './knowledge/knowledge.js';
import type { TrainedModels } from './understand/models.js';
import { createUnderstand, type Understand } from './understand/understand.js';

/** Reads what was learnt, or gives it as it was read before. Throws KnowledgeError when it can be read no more. */
export type ReadModels = () => Promise<TrainedModels>;

/**
 * What understands questions about a knowledge base. Over models at hand it is prepared at once; over such as are read it is prepared
 * when somebody asks, and held no longer than they are.
 */
export function understandWhenAsked(
  knowledge: Knowledge,
  models: TrainedModels | ReadModels,
): () => Understand | Promise<Understand> {
  if (typeof models !== 'function') {
    const understand = createUnderstand(knowledge, models);
    return () => understand;
  }
  const prepared = new WeakMap<TrainedModels, Understand>();
  return async () => {
    const read = await models();
    const understand = prepared.get(read) ?? createUnderstand(knowledge, read);
    prepared.set(read, understand);
    return understand;
  };
}
