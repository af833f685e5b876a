import type { Rule } from '../rule.js';
import type { CellEntry } from '../schema.js';

/** `{service}` is the one placeholder, and it has a meaning in models only. */
export const placeholdersStayInModels: Rule = {
  name: 'placeholders stay in models',
  check({ models, services, topics }) {
    return [
      ...models.flatMap((place) =>
        inCells(place, place.data.cells, ['cells'], /\{(?!service\})/, 'only {service} is known'),
      ),
      ...topics.flatMap((place) =>
        place.data.general
          ? inCells(place, { general: place.data.general }, [], /[{}]/, 'topics have no placeholders')
          : [],
      ),
      ...services.flatMap((place) => [
        ...inCells(place, place.data.cells, ['cells'], /[{}]/, 'write the service’s name out'),
        ...place.data.variants.flatMap((variant, v) =>
          inCells(place, variant.cells, ['variants', v, 'cells'], /[{}]/, 'write the service’s name out'),
        ),
      ]),
    ];
  },
};

function inCells(
  place: { file: string; lineOf(path: readonly PropertyKey[]): number },
  cells: Readonly<Record<string, CellEntry | undefined>>,
  path: readonly PropertyKey[],
  forbidden: RegExp,
  remedy: string,
) {
  return Object.entries(cells)
    .filter(([, cell]) => forbidden.test(JSON.stringify(textsOf(cell))))
    .map(([topic]) => ({
      file: place.file,
      line: place.lineOf([...path, topic]),
      message: `a stray brace: ${remedy}`,
    }));
}

/** Only the prose, joined by something other than JSON objects so that braces in it are the author's. */
function textsOf(cell: CellEntry | undefined): string[] {
  if (!cell) return [];
  if (cell.party === 'not-applicable') return cell.why ? [cell.why.en, cell.why.nl] : [];
  const texts = [cell.aws, cell.customer, cell.changes, ...(cell.readings ?? [])];
  return texts.flatMap((text) => (text ? [text.en, text.nl] : []));
}
