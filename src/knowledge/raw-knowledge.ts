import type { KnowledgeFile } from './knowledge-file.js';
import type {
  CategoriesFile,
  ClaimFile,
  ConceptFile,
  FamiliesFile,
  KindFile,
  LayersFile,
  ModelFile,
  OutsideFile,
  ServiceFile,
  TipsFile,
  TopicFile,
  UtterancesFile,
  WordsFile,
} from './schema.js';

/** The knowledge base as it stands in its files: each file is well-formed, but they have not been held side by side. */
export interface RawKnowledge {
  readonly topics: readonly KnowledgeFile<TopicFile>[];
  readonly models: readonly KnowledgeFile<ModelFile>[];
  readonly services: readonly KnowledgeFile<ServiceFile>[];
  readonly concepts: readonly KnowledgeFile<ConceptFile>[];
  readonly tips: readonly KnowledgeFile<TipsFile>[];
  readonly utterances: readonly KnowledgeFile<UtterancesFile>[];
  readonly kinds: readonly KnowledgeFile<KindFile>[];
  readonly claims: readonly KnowledgeFile<ClaimFile>[];
  readonly families: KnowledgeFile<FamiliesFile>;
  readonly categories: KnowledgeFile<CategoriesFile>;
  readonly layers: KnowledgeFile<LayersFile>;
  readonly words: KnowledgeFile<WordsFile>;
  readonly outside: KnowledgeFile<OutsideFile>;
}

/** What of it answers questions; the rest is what understanding is learnt from. */
export type ServedKnowledge = Omit<CheckedKnowledge, 'utterances' | 'kinds' | 'claims'>;

/** What is left of the files once they are known to be sound: their data, without the way back to a line. */
export type CheckedKnowledge = {
  readonly [K in keyof RawKnowledge]: RawKnowledge[K] extends readonly KnowledgeFile<infer T>[]
    ? readonly { readonly data: T }[]
    : RawKnowledge[K] extends KnowledgeFile<infer T>
      ? { readonly data: T }
      : never;
};
