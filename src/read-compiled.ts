import { resolve } from 'node:path';
import { readCompiledKnowledge } from './knowledge/compiled-knowledge.js';
import type { Knowledge } from './knowledge/knowledge.js';
import { readTrainedModels } from './training/trained-models-file.js';
import type { TrainedModels } from './understand/models.js';

/** What was compiled, and what was learnt from it. */
export interface Compiled {
  readonly knowledge: Knowledge;
  readonly models: TrainedModels;
}

/** Reads what the build has left in `dist`. `root` is the repository's or image's. Throws KnowledgeError where it is not there. */
export async function readCompiled(root: string): Promise<Compiled> {
  const [knowledge, models] = await Promise.all([
    readCompiledKnowledge(resolve(root, 'dist/knowledge.json')),
    readTrainedModels(resolve(root, 'dist/models.bin')),
  ]);
  return { knowledge, models: { ...models, base: knowledge } };
}
