import { LOCALES, type Locale, type Localized } from '../contract/locale.js';
import { everyCell } from './every-cell.js';
import type { KnowledgeFile } from './knowledge-file.js';
import type { RawKnowledge } from './raw-knowledge.js';
import type { CellEntry } from './schema.js';

/** A text that a user may read, and where it is written. */
export interface WrittenText {
  readonly place: KnowledgeFile<unknown>;
  readonly path: readonly PropertyKey[];
  readonly locale: Locale;
  readonly text: string;
}

type Prose = Localized<string | readonly string[]>;

/** Every text of the knowledge base that a user may read; titles of AWS's pages are AWS's and are left out. */
export function everyText(raw: RawKnowledge): WrittenText[] {
  const { services, models, topics, concepts, tips } = raw;
  return [
    ...everyCell(raw).flatMap(({ place, path, cell }) =>
      [...cellProse(cell)].flatMap(([key, prose]) => inBoth(place, [...path, ...key], prose)),
    ),
    ...services.flatMap((place) => [
      ...inBoth(place, ['summary'], place.data.summary),
      ...place.data.variants.flatMap((variant, v) => [
        ...inBoth(place, ['variants', v, 'label'], variant.label),
        ...inBoth(place, ['variants', v, 'summary'], variant.summary),
      ]),
    ]),
    ...[...models, ...topics].flatMap((place) => [
      ...inBoth(place, ['name'], place.data.name),
      ...inBoth(place, ['description'], place.data.description),
    ]),
    ...concepts.flatMap((place) => [
      ...inBoth(place, ['name'], place.data.name),
      ...inBoth(place, ['text'], place.data.text),
    ]),
    ...tips.flatMap((place) => place.data.tips.flatMap((tip, t) => inBoth(place, ['tips', t], tip))),
  ];
}

/** The texts of a cell, each with the way to it. */
function* cellProse(cell: CellEntry): Generator<readonly [readonly PropertyKey[], Prose | undefined]> {
  if (cell.party === 'not-applicable') return yield [['why'], cell.why];
  yield [['aws'], cell.aws];
  yield [['customer'], cell.customer];
  yield [['changes'], cell.changes];
  for (const [i, reading] of (cell.readings ?? []).entries()) yield [['readings', i], reading];
  for (const [i, moved] of (cell.history ?? []).entries()) yield [['history', i], moved];
}

function inBoth(
  place: KnowledgeFile<unknown>,
  path: readonly PropertyKey[],
  prose: Prose | undefined,
): WrittenText[] {
  if (!prose) return [];
  return LOCALES.flatMap((locale) =>
    [prose[locale]].flat().map((text) => ({ place, path: [...path, locale], locale, text })),
  );
}
