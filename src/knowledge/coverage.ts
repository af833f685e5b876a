import type { Localized } from '../contract/locale.js';
import type { Findings } from './check-knowledge.js';
import type { Cell, Knowledge } from './knowledge.js';

/**
 * What the knowledge base holds and what it lacks, as a text for curators. `texts` counts the texts written in each
 * language; `findings` is what the check had to say.
 */
export function coverage(knowledge: Knowledge, texts: Localized<number>, findings: Findings): string {
  const services = [...knowledge.services.values()];
  const topics = [...knowledge.topics.values()];
  const cells = services.flatMap((service) => [...service.cells.values()]);
  const own = cells.filter(isOwn);
  const sourced = own.filter((cell) => cell.sources.length > 0);
  const entries = [
    `${services.length} services and variants`,
    `${topics.length} topics`,
    `${knowledge.concepts.size} concepts`,
    `${knowledge.tips.size} tips`,
  ];
  return [
    entries.join(', '),
    `${cells.length} cells: ${own.length} written for a service (${sourced.length} of them with a source), ${cells.length - own.length} from a model`,
    `${count(cells, isDocumented)} documented, ${count(cells, isDerived)} derived, ${count(cells, isNotApplicable)} do not apply`,
    `${texts.en} texts in English, ${texts.nl} in Dutch, ${Math.abs(texts.en - texts.nl)} missing`,
    `${findings.problems.length} contradictions or other problems, ${findings.warnings.length} files due for review`,
    `pages read between ${oldest(cells)} and ${newest(cells)}`,
    '',
    header('by service'),
    ...services.map(({ id, cells }) => row(id, [...cells.values()])),
    '',
    header('by topic'),
    ...topics.map(({ id }) =>
      row(
        id,
        services.flatMap((service) => service.cells.get(id) ?? []),
      ),
    ),
    '',
    ...missing(knowledge),
  ].join('\n');
}

const isOwn = (cell: Cell) => cell.origin !== 'model';
const isNotApplicable = (cell: Cell) => cell.party === 'not-applicable';
const isDocumented = (cell: Cell) => !isNotApplicable(cell) && cell.basis === 'documented';
const isDerived = (cell: Cell) => !isNotApplicable(cell) && cell.basis === 'derived';

function count(cells: readonly Cell[], predicate: (cell: Cell) => boolean): number {
  return cells.filter(predicate).length;
}

const COLUMNS = ['own', 'documented', 'derived', 'n/a'] as const;

function header(title: string): string {
  return `${title.padEnd(30)}${COLUMNS.map((column) => column.padStart(12)).join('')}  oldest page`;
}

function row(id: string, cells: readonly Cell[]): string {
  const counts = [isOwn, isDocumented, isDerived, isNotApplicable].map((is) => count(cells, is));
  return `  ${id.padEnd(28)}${counts.map((n) => String(n).padStart(12)).join('')}  ${oldest(cells)}`;
}

function dates(cells: readonly Cell[]): string[] {
  return cells.flatMap((cell) => cell.sources.map((source) => source.checked)).sort();
}

function oldest(cells: readonly Cell[]): string {
  return dates(cells)[0] ?? 'never';
}

function newest(cells: readonly Cell[]): string {
  return dates(cells).at(-1) ?? 'never';
}

/** What nobody has written yet: names without an entry, entries that no example asks for, topics without a tip. */
function missing({ services, topics, tips, outside }: Knowledge): string[] {
  const tipped = new Set([...tips.values()].map((tip) => tip.topic));
  const lists = [
    ['recognised without an entry', outside.services.map(({ name }) => name)],
    [
      'without an example',
      [...services.values()].filter((one) => one.examples.length === 0).map(({ id }) => id),
    ],
    ['topics without a tip', [...topics.keys()].filter((id) => !tipped.has(id))],
  ] as const;
  const told = lists.filter(([, names]) => names.length > 0);
  if (told.length === 0) return ['missing: nothing'];
  return ['missing', ...told.map(([what, names]) => `  ${what}: ${names.join(', ')}`)];
}
