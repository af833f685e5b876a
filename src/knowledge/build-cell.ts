import type { Cell } from './knowledge.js';
import { pageFrom } from './page-from.js';
import type { CellEntry, SourceEntry } from './schema.js';

/** One cell of a checked file, with its pages in the place of their keys. */
export function buildCell(
  cell: CellEntry,
  pages: Readonly<Record<string, SourceEntry>>,
  origin: Cell['origin'],
): Cell {
  // A layer that does not exist is backed by the page that says what the service is: the file's first.
  const keys = cell.sources.length > 0 ? cell.sources : Object.keys(pages).slice(0, 1);
  const sources = keys.map((key) => pageFrom(key, pages[key]));
  const none = {
    aws: undefined,
    customer: undefined,
    changes: undefined,
    byDefault: undefined,
    why: undefined,
    readings: [],
    history: [],
  };
  if (cell.party === 'not-applicable')
    return { ...none, party: cell.party, basis: cell.basis, why: cell.why, sources, origin };
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
    ...none,
    party: cell.party,
    basis: cell.basis,
    aws: cell.aws,
    customer: cell.customer,
    changes: cell.changes,
    byDefault: cell.default,
    readings,
    history,
    sources,
    origin,
  };
}
