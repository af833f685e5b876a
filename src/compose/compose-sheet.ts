import type { Source } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import { isOverdue } from '../knowledge/is-overdue.js';
import type { ResolvedCell } from '../resolve/resolution.js';
import type { DutyMatrix, DutyRow } from '../resolve/resolve-matrix.js';
import { inShort, sourcesOf } from './cell-in-words.js';
import { composePicture } from './compose-picture.js';
import { composeStack } from './compose-stack.js';
import type { Duty, DutySheet, SheetCell } from './duty-sheet.js';
import { optionName } from './option-name.js';
import { OVERVIEW, PARTY, SAYS, STACK } from './phrases.js';

/** Puts a matrix into words. `today` is an ISO date; it decides which sources are told to be due for review. */
export function composeSheet(matrix: DutyMatrix, locale: Locale, today: string): DutySheet {
  const { services, rows, picture } = matrix;
  const sheetRows = rows.map(({ topic, cells }) => ({
    topic: topic.id,
    task: topic.name[locale],
    cells: cells.map((cell) => sheetCell(cell, locale, today)),
  }));
  const duties = sheetRows.flatMap(({ cells }) => cells.flatMap((cell) => cell.duties));
  const sources = new Map(duties.flatMap((duty) => duty.sources.map((source) => [source.url, source])));
  return {
    locale,
    title: OVERVIEW[locale].all(STACK[locale].together(services.map(({ name }) => name))),
    services: services.map(({ id, name }) => ({ id, name })),
    rows: sheetRows,
    sources: [...sources.values()],
    picture: picture && pictureIn(picture, locale),
  };
}

function pictureIn(picture: NonNullable<DutyMatrix['picture']>, locale: Locale): DutySheet['picture'] {
  const { words } = picture;
  if (words.type !== 'stack') return undefined;
  const [block] = composePicture(picture, locale, () => composeStack(words, locale)).blocks;
  return block?.type === 'picture' ? block.picture : undefined;
}

function sheetCell(
  { party, cell, options, exceptions }: DutyRow['cells'][number],
  locale: Locale,
  today: string,
): SheetCell {
  const except = exceptions.map(
    (one) => `${SAYS[locale].except} ${one.service?.name ?? ''}: ${inShort(one, locale)}`,
  );
  const beside = sourcesOf(exceptions);
  const duty = (found: ResolvedCell, way: string): Duty => {
    const { aws, customer, changes, why, readings, basis } = found.cell;
    const says = SAYS[locale];
    const isOwn = found.cell.party !== 'not-applicable';
    const pages = new Map([...sourcesOf([found]), ...beside].map((page) => [page.url, page]));
    return {
      way,
      party: found.cell.party,
      word: PARTY[locale][found.cell.party],
      aws: isOwn ? (aws?.[locale] ?? says.awsSuppliesTools) : '',
      customer: isOwn ? (customer?.[locale] ?? says.nothingForYou) : '',
      changes: changes?.[locale] ?? '',
      notes: [
        ...(isOwn ? [] : [why?.[locale] ?? says.noLayer(found.service?.name ?? 'AWS')]),
        ...except,
        ...readings.map((reading) => `${says.otherReading}: ${reading[locale]}`),
        ...(isOwn && basis === 'derived' ? [says.derived] : []),
      ],
      sources: [...pages.values()].map(
        (page): Source => ({ ...page, overdue: isOverdue(page.checked, today) }),
      ),
    };
  };
  return {
    party,
    word: PARTY[locale][party],
    duties: cell ? [duty(cell, '')] : options.map((option) => duty(option, optionName(option, locale))),
  };
}
