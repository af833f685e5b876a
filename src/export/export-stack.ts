import { composeSheet } from '../compose/compose-sheet.js';
import type { DutySheet } from '../compose/duty-sheet.js';
import type { Draw } from '../contract/draw.js';
import type { ExportedFile, ExportStack, ExportWish } from '../contract/stack-export.js';
import { isoDay } from '../iso-day.js';
import { findService } from '../knowledge/find-service.js';
import type { Knowledge, Service } from '../knowledge/knowledge.js';
import { ITSELF } from '../picture-address.js';
import { MOST_DRAWN, resolveMatrix } from '../resolve/resolve-matrix.js';
import { sheetAsMarkdown } from './sheet-as-markdown.js';

/** What an export needs. */
export interface ExportParts {
  readonly knowledge: Knowledge;
  readonly draw: Draw;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Opens exporting. */
export function createExportStack({ knowledge, draw, now }: ExportParts): ExportStack {
  return async (wish) => {
    const { format, locale } = wish;
    const services = new Map<string, Service>();
    const unknown: { readonly typed: string; readonly near: readonly string[] }[] = [];
    for (const typed of wish.services) {
      const isItself = typed.endsWith(ITSELF);
      const found = findService(isItself ? typed.slice(0, -ITSELF.length) : typed, knowledge);
      const meant = isItself ? ({ unnamed: 'itself' } as const) : {};
      if (found.type === 'found') services.set(found.service.id, { ...found.service, ...meant });
      else unknown.push({ typed, near: found.near.map(({ name }) => name) });
    }
    if (unknown.length > 0) return { type: 'unknown', names: unknown };
    if (services.size === 0) return { type: 'nothing' };
    const today = isoDay(now());
    const sheet = composeSheet(resolveMatrix([...services.values()], knowledge), locale, today);
    const drawn = await written(sheet, wish, draw);
    if (!drawn) return { type: 'too-many', most: MOST_DRAWN };
    return { type: 'file', file: { ...drawn, name: `demarc-${slug(sheet)}-${today}.${format}` } };
  };
}

/** Undefined where it cannot be drawn. */
async function written(
  sheet: DutySheet,
  { format, theme }: ExportWish,
  draw: Draw,
): Promise<Omit<ExportedFile, 'name'> | undefined> {
  const encode = (text: string) => new TextEncoder().encode(text);
  switch (format) {
    case 'csv': {
      const { sheetAsCsv } = await import('./sheet-as-csv.js');
      return { mediaType: 'text/csv', bytes: encode(sheetAsCsv(sheet)) };
    }
    case 'md':
      return { mediaType: 'text/markdown', bytes: encode(sheetAsMarkdown(sheet)) };
    default:
      return sheet.picture && draw(sheet.picture, { theme, format });
  }
}

/** Names the services in a file's name, as far as that stays short. */
function slug({ services }: DutySheet): string {
  const ids = services.map(({ id }) => id);
  const shown = ids.slice(0, MOST_DRAWN).join('-');
  return ids.length > MOST_DRAWN ? `${shown}-and-${ids.length - MOST_DRAWN}-more` : shown;
}
