import type { Cell } from './knowledge.js';
import { pageFrom } from './page-from.js';
import type { CellEntry, SourceEntry } from './schema.js';

/**
 * One cell of a checked file, with its pages in the place of their keys. Each is written down field by field, in one order: objects that are
 * spread into others are each of a shape of their own to V8, and thousands of shapes make every look into a cell a slow one.
 */
export function buildCell(
  cell: CellEntry,
  pages: Readonly<Record<string, SourceEntry>>,
  origin: Cell['origin'],
): Cell {
  // A layer that does not exist is backed by the page that says what the service is: the file's first.
  const keys = cell.sources.length > 0 ? cell.sources : Object.keys(pages).slice(0, 1);
  const sources = keys.map((key) => pageFrom(key, pages[key]));
  if (cell.party === 'not-applicable')
    return {
      aws: undefined,
      customer: undefined,
      changes: undefined,
      byDefault: undefined,
      why: cell.why,
      readings: [],
      history: [],
      party: cell.party,
      basis: cell.basis,
      sources,
      origin,
    };
  const readings = (cell.readings ?? []).map(({ en, nl, source }) => ({
    en,
    nl,
    source: pageFrom(source, pages[source]),
  }));
  const history = (cell.history ?? []).map(({ since, en, nl, source }) => ({
    since,
    en,
    nl,
    source: pageFrom(source, pages[source]),
  }));
  return {
    aws: cell.aws,
    customer: cell.customer,
    changes: cell.changes,
    byDefault: cell.default,
    why: undefined,
    readings,
    history,
    party: cell.party,
    basis: cell.basis,
    sources,
    origin,
  };
}
