import type { KnowledgeFile } from '../knowledge-file.js';
import type { ServiceFile } from '../schema.js';
import type { ChangedServiceFile, HereFile, TeamsFile } from './overlay-schema.js';

/** What an organisation lays over the knowledge base, as it stands in its files: each is well-formed by itself. */
export interface Overlay {
  readonly teams: KnowledgeFile<TeamsFile>;
  readonly here: KnowledgeFile<HereFile>;
  /** Services that the base does not have. */
  readonly added: readonly KnowledgeFile<ServiceFile>[];
  /** What differs here of services that it has. */
  readonly changed: readonly KnowledgeFile<ChangedServiceFile>[];
}
