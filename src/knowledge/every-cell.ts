import type { KnowledgeFile } from './knowledge-file.js';
import type { RawKnowledge } from './raw-knowledge.js';
import type { CellEntry } from './schema.js';

/** A cell and where it is written. */
export interface WrittenCell {
  readonly place: KnowledgeFile<unknown>;
  /** The way to it in its file, for `lineOf`. */
  readonly path: readonly PropertyKey[];
  readonly cell: CellEntry;
}

/** Every cell that somebody wrote, file by file: of services and their variants, models, topics and families. */
export function everyCell({ services, models, topics, families }: RawKnowledge): WrittenCell[] {
  return [
    ...services.flatMap((place) => [
      ...inTable(place, ['cells'], place.data.cells),
      ...place.data.variants.flatMap((variant, v) => inTable(place, ['variants', v, 'cells'], variant.cells)),
    ]),
    ...models.flatMap((place) => inTable(place, ['cells'], place.data.cells)),
    ...topics.flatMap((place) => inTable(place, [], { general: place.data.general })),
    ...families.data.flatMap((family, f) => inTable(families, [f], { general: family.general })),
  ];
}

function inTable(
  place: KnowledgeFile<unknown>,
  path: readonly PropertyKey[],
  cells: Readonly<Record<string, CellEntry | undefined>>,
): WrittenCell[] {
  return Object.entries(cells).flatMap(([key, cell]) =>
    cell ? [{ place, path: [...path, key], cell }] : [],
  );
}
