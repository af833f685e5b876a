import type { RawKnowledge } from '../../knowledge/raw-knowledge.js';
import { writtenCell } from '../written-cell.js';
import { writtenService } from '../written-service.js';
import { CELL_ADVICE } from './cell-advice.js';
import { cellLines } from './cell-lines.js';
import type { Draft } from './draft.js';
import { draftText } from './draft-text.js';
import { freeKey } from './free-key.js';
import { historyLines } from './history-lines.js';
import { indented } from './indented.js';
import { pageLines } from './page-lines.js';

/** What a cell is drafted for. */
export interface CellWanted {
  /** Id of a service or variant with an entry. */
  readonly service: string;
  /** Id of a topic; null when it is to be found out which one is missed. */
  readonly topic: string | null;
  /** Whether people ask what has changed, so that the cell's history is missed rather than its verdict. */
  readonly asksForChange: boolean;
}

/**
 * Drafts the block that goes under a service's or variant's cells, with its source. Undefined when the service has no
 * entry.
 */
export function draftCell(
  { service, topic, asksForChange }: CellWanted,
  raw: RawKnowledge,
): Draft | undefined {
  const written = writtenService(service, raw);
  if (!written) return undefined;
  const { file, variant } = written;
  const target = `knowledge/${file.file}`;
  const today = topic === null ? undefined : writtenCell(service, topic, raw);
  const page = freeKey(`${topic ?? 'task'}-page`, file.data.sources);
  const isOwn = today?.by === 'itself' && today.cell.party !== 'not-applicable';
  const cell = [
    ...(asksForChange && isOwn ? [] : cellLines(page)),
    ...(asksForChange ? historyLines(page) : []),
  ];
  const table = ['cells:', `  ${topic ?? 'TODO'}:`, ...indented(cell, 2)];
  return {
    name: `services.${service}.${topic ?? 'task'}${asksForChange ? '.history' : ''}.yaml`,
    target,
    yaml: draftText(
      [
        `For ${target}: ${topic ?? 'a task that is to be found out'} of ${service}.`,
        ...(today ? [`Today ${today.cell.party}, from ${today.place}.`] : []),
        ...(isOwn && !asksForChange
          ? ['It takes the place of that cell; take sources away that nothing uses any more.']
          : []),
        ...(topic === null
          ? ['"TODO" under "cells" is to become the id of a topic; see knowledge/topics/.']
          : []),
        ...CELL_ADVICE,
      ],
      [
        'sources:',
        ...indented(pageLines(page)),
        ...(variant ? ['variants:', `  - id: ${service}`, ...indented(table, 2)] : table),
      ],
    ),
  };
}
