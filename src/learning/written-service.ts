import type { KnowledgeFile } from '../knowledge/knowledge-file.js';
import type { RawKnowledge } from '../knowledge/raw-knowledge.js';
import type { ServiceFile, VariantFile } from '../knowledge/schema.js';

/** The file in which a service or variant is written. */
export interface WrittenService {
  readonly file: KnowledgeFile<ServiceFile>;
  /** The variant and the way to it in the file; null for the service itself. */
  readonly variant: { readonly data: VariantFile; readonly path: readonly PropertyKey[] } | null;
}

/** Finds the file of a service or variant by its id; undefined for an id without an entry. */
export function writtenService(id: string, { services }: RawKnowledge): WrittenService | undefined {
  for (const file of services) {
    if (file.data.id === id) return { file, variant: null };
    const at = file.data.variants.findIndex((variant) => variant.id === id);
    const data = file.data.variants[at];
    if (data) return { file, variant: { data, path: ['variants', at] } };
  }
  return undefined;
}
