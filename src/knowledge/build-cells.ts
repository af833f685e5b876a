import { buildCell } from './build-cell.js';
import type { Cell } from './knowledge.js';
import type { CellEntry, SourceEntry } from './schema.js';

/** Cells by topic. */
export type Cells = ReadonlyMap<string, Cell>;

/** The cells of a checked file; `sources` are the pages that it declares. */
export function buildCells(
  cells: Readonly<Record<string, CellEntry | undefined>>,
  sources: Readonly<Record<string, SourceEntry>>,
  origin: Cell['origin'],
): Cells {
  return new Map(
    Object.entries(cells).flatMap(([topic, cell]) =>
      cell ? [[topic, buildCell(cell, sources, origin)] as const] : [],
    ),
  );
}
