import type { KnowledgeFile } from '../knowledge/knowledge-file.js';
import type { RawKnowledge } from '../knowledge/raw-knowledge.js';
import type { CellEntry } from '../knowledge/schema.js';
import { writtenService } from './written-service.js';

/** The cell that answers about a service and a topic, and where it is written. */
export interface WrittenCell {
  /** Such as "knowledge/services/rds.yaml:57". */
  readonly place: string;
  readonly cell: CellEntry;
  /** Written for this very variant or service, for the service that it is a variant of, or for a model. */
  readonly by: 'itself' | 'parent' | 'model';
}

/** Finds the cell in the order in which a question does (see knowledge/README.md); undefined where there is none. */
export function writtenCell(service: string, topic: string, raw: RawKnowledge): WrittenCell | undefined {
  const written = writtenService(service, raw);
  if (!written) return undefined;
  const { file, variant } = written;
  const own = variant?.data.cells[topic];
  if (own) return at(file, [...variant.path, 'cells', topic], own, 'itself');
  const ofService = file.data.cells[topic];
  if (ofService) return at(file, ['cells', topic], ofService, variant ? 'parent' : 'itself');
  return inModel(variant?.data.model ?? file.data.model, topic, raw);
}

function inModel(id: string | undefined, topic: string, raw: RawKnowledge): WrittenCell | undefined {
  const file = raw.models.find(({ data }) => data.id === id);
  if (!file) return undefined;
  const cell = file.data.cells[topic];
  return cell ? at(file, ['cells', topic], cell, 'model') : inModel(file.data.extends, topic, raw);
}

function at(
  { file, lineOf }: KnowledgeFile<unknown>,
  path: readonly PropertyKey[],
  cell: CellEntry,
  by: WrittenCell['by'],
): WrittenCell {
  return { place: `knowledge/${file}:${lineOf(path)}`, cell, by };
}
