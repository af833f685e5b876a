import { resolve } from 'node:path';
import type { AskParts } from './ask.js';
import { readCompiledKnowledge } from './knowledge/compiled-knowledge.js';
import { readTrainedModels } from './training/trained-models-file.js';

/** What was compiled, and what was learnt from it. */
export type Compiled = Pick<AskParts, 'knowledge' | 'models'>;

/** Reads what the build has left in `dist`. `root` is the repository's or image's. Throws KnowledgeError where it is not there. */
export async function readCompiled(root: string): Promise<Compiled> {
  const [knowledge, models] = await Promise.all([
    readCompiledKnowledge(resolve(root, 'dist/knowledge.json')),
    readTrainedModels(resolve(root, 'dist/models.bin')),
  ]);
  return { knowledge, models: { ...models, base: knowledge } };
}
