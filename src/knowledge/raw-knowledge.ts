import type { KnowledgeFile } from './knowledge-file.js';
import type {
  ConceptFile,
  FamiliesFile,
  ModelFile,
  OutsideFile,
  ServiceFile,
  TopicFile,
  WordsFile,
} from './schema.js';

/** The knowledge base as it stands in its files: each file is well-formed, but they have not been held side by side. */
export interface RawKnowledge {
  readonly topics: readonly KnowledgeFile<TopicFile>[];
  readonly models: readonly KnowledgeFile<ModelFile>[];
  readonly services: readonly KnowledgeFile<ServiceFile>[];
  readonly concepts: readonly KnowledgeFile<ConceptFile>[];
  readonly families: KnowledgeFile<FamiliesFile>;
  readonly words: KnowledgeFile<WordsFile>;
  readonly outside: KnowledgeFile<OutsideFile>;
}
