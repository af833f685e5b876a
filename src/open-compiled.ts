import { resolve } from 'node:path';
import { readCompiledKnowledge } from './knowledge/compiled-knowledge.js';
import type { Knowledge } from './knowledge/knowledge.js';
import { openTrainedModels } from './training/trained-models-file.js';
import type { TrainedModels } from './understand/models.js';

/** What was compiled; what was learnt from it is read when it is needed, from a file that stays open. */
export interface OpenCompiled {
  readonly knowledge: Knowledge;
  /** Reads what was learnt, each time anew. Throws KnowledgeError when the file was written over meanwhile. */
  readonly readModels: () => Promise<TrainedModels>;
  /** Whether that can still be done. Never rejects. */
  readonly canReadModels: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Opens what the build has left in `dist`. `root` is the repository's or image's. Throws KnowledgeError where it is not there, or damaged. */
export async function openCompiled(root: string): Promise<OpenCompiled> {
  const [knowledge, file] = await Promise.all([
    readCompiledKnowledge(resolve(root, 'dist/knowledge.json')),
    openTrainedModels(resolve(root, 'dist/models.bin')),
  ]);
  return {
    knowledge,
    readModels: async () => ({ ...(await file.read()), base: knowledge }),
    canReadModels: file.isIntact,
    close: file.close,
  };
}
