import type { ParagraphBlock } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import type { ResolvedCell } from '../resolve/resolution.js';
import { hereInWords } from './here-in-words.js';
import { hereOf, isCustomers } from './here-of.js';
import { ownInWords } from './own-in-words.js';
import { cellsIn } from './side-by-side.js';
import type { Found } from './words.js';

type Services = Found<'compare'>['services'];
type Rows = Found<'compare'>['rows'];

/** Under services side by side: whose tasks they are within the organisation, and which verdicts are its own. */
export function togetherHere(services: Services, rows: Rows, locale: Locale): ParagraphBlock[] {
  const cells = rows.flatMap((row) => cellsIn(services, row));
  // Most organisations wrote nothing down, and hundreds of cells need not be grouped to say nothing.
  const isTeams = cells.some((cell) => hereOf(cell) !== undefined);
  const isOwn = cells.some(({ cell }) => cell.origin === 'own');
  const byTeam = grouped(isTeams ? cells.filter(isCustomers) : [], locale, (cell) => hereOf(cell)?.team.id);
  const byOrigin = grouped(isOwn ? cells : [], locale, ({ cell }) => cell.origin === 'own');
  return [
    ...hereInWords(byTeam.cells, byTeam.names, locale, 'briefly'),
    ...ownInWords(byOrigin.cells, byOrigin.names, locale),
  ];
}

/**
 * One verdict for those that have something in common, with what they are called together: "Amazon RDS" where that goes for
 * all that is told of a service, or else "Data backup (Amazon EC2, Amazon S3)".
 */
function grouped(cells: readonly ResolvedCell[], locale: Locale, inCommon: (cell: ResolvedCell) => unknown) {
  const nameOf = ({ service }: ResolvedCell) => service?.name ?? '';
  const byService = split(cells, (cell) => cell.service);
  const whole = byService.filter((some) => split(some, inCommon).length === 1);
  const rest = byService.filter((some) => !whole.includes(some)).flat();
  const byTopic = split(rest, ({ topic }) => topic).flatMap((some) => split(some, inCommon));
  const groups = [
    ...byTopic.map((some) => ({
      some,
      name: `${some[0]?.topic.name[locale] ?? ''} (${some.map(nameOf).join(', ')})`,
    })),
    ...whole.map((some) => ({ some, name: some.map(nameOf)[0] ?? '' })),
  ];
  return {
    cells: groups.flatMap(({ some }) => some.slice(0, 1)),
    names: groups.map(({ name }) => name),
  };
}

/** Those with the same key together, in the order in which the keys come. */
function split<T>(all: readonly T[], keyOf: (one: T) => unknown): T[][] {
  const groups = new Map<unknown, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
