import type { KnowledgeFile, Problem } from '../knowledge-file.js';
import type { RawKnowledge } from '../raw-knowledge.js';
import type { Rule } from '../rule.js';
import type { CellEntry, SourceEntry } from '../schema.js';
import { sourceIndex } from '../source-index.js';

/** Only AWS's own pages back a verdict; in an overlay, the organisation's own as well. */
const ALLOWED_HOSTS = ['aws.amazon.com', 'docs.aws.amazon.com', 'd1.awsstatic.com'];

interface SourcedFile {
  readonly place: KnowledgeFile<unknown>;
  readonly mapPath: readonly PropertyKey[];
  readonly sources: Readonly<Record<string, SourceEntry>>;
  readonly uses: readonly { readonly key: string; readonly path: readonly PropertyKey[] }[];
}

/** Every source is AWS's, read on a day that has come, declared where it is used, and used where it is declared. */
export const sourcesAreSound: Rule = {
  name: 'sources are sound',
  check(knowledge, today) {
    const { topics, models, services, concepts, families } = knowledge;
    const files: SourcedFile[] = [
      ...topics.map((place) => ({
        place,
        mapPath: ['sources'],
        sources: place.data.sources,
        uses: place.data.general ? cellUses(place.data.general, ['general']) : [],
      })),
      ...models.map((place) => ({
        place,
        mapPath: ['sources'],
        sources: place.data.sources,
        uses: tableUses(place.data.cells, ['cells']),
      })),
      ...services.map((place) => ({
        place,
        mapPath: ['sources'],
        sources: place.data.sources,
        uses: [
          ...tableUses(place.data.cells, ['cells']),
          ...place.data.variants.flatMap((variant, v) => tableUses(variant.cells, ['variants', v, 'cells'])),
        ],
      })),
      ...concepts.map((place) => ({
        place,
        mapPath: ['pages'],
        sources: place.data.pages,
        uses: place.data.sources.map((key, i) => ({ key, path: ['sources', i] })),
      })),
    ];
    for (const [f, family] of families.data.entries()) {
      const uses = family.general ? cellUses(family.general, [f, 'general']) : [];
      files.push({ place: families, mapPath: [f, 'sources'], sources: family.sources, uses });
    }
    return [
      ...files.flatMap((file) => [...undeclared(file), ...unsound(file, today)]),
      ...uncited(knowledge),
    ];
  },
};

function undeclared({ place, mapPath, sources, uses }: SourcedFile): Problem[] {
  return uses
    .filter(({ key }) => !(key in sources))
    .map(({ key, path }) => ({
      file: place.file,
      line: place.lineOf(path),
      message: `source "${key}" is not declared: add it under "${String(mapPath.at(-1))}:" in this file`,
    }));
}

function uncited(knowledge: RawKnowledge): Problem[] {
  const index = sourceIndex(knowledge);
  return knowledge.tips.flatMap(({ file, data, lineOf }) =>
    data.tips.flatMap((tip, t) =>
      tip.sources.flatMap((path, i) => {
        if (index.has(path)) return [];
        const message = `no entry declares "${path}": cite folder, entry and key of a page, as "services/s3/encryption"`;
        return [{ file, line: lineOf(['tips', t, 'sources', i]), message }];
      }),
    ),
  );
}

function unsound({ place, mapPath, sources, uses }: SourcedFile, today: string): Problem[] {
  const used = new Set(uses.map((use) => use.key));
  return Object.entries(sources).flatMap(([key, source]) => {
    const at = (field: string, message: string): Problem => ({
      file: place.file,
      line: place.lineOf([...mapPath, key, field]),
      message,
    });
    const problems: Problem[] = [];
    const url = new URL(source.url);
    if (place.isOwn && url.protocol !== 'https:') {
      problems.push(at('url', 'cite a page of AWS or of your own over https'));
    } else if (url.protocol !== 'https:' || !(place.isOwn || ALLOWED_HOSTS.includes(url.hostname))) {
      problems.push(
        at('url', `cite AWS's own page over https (${ALLOWED_HOSTS.join(', ')}), not ${url.hostname}`),
      );
    }
    if (source.checked > today)
      problems.push(at('checked', `${source.checked} is still to come: write the day of reading`));
    if (source.edition && source.edition > source.checked) {
      problems.push(at('edition', 'an edition cannot be younger than the day on which it was read'));
    }
    if (!used.has(key))
      problems.push(at('title', `source "${key}" is not used in this file: use it or take it away`));
    return problems;
  });
}

function tableUses(cells: Readonly<Record<string, CellEntry | undefined>>, path: readonly PropertyKey[]) {
  return Object.entries(cells).flatMap(([topic, cell]) => (cell ? cellUses(cell, [...path, topic]) : []));
}

function cellUses(cell: CellEntry, path: readonly PropertyKey[]) {
  const named = cell.sources.map((key, i) => ({ key, path: [...path, 'sources', i] }));
  if (cell.party === 'not-applicable') return named;
  return [
    ...named,
    ...(cell.readings ?? []).map((reading, i) => ({
      key: reading.source,
      path: [...path, 'readings', i, 'source'],
    })),
    ...(cell.history ?? []).map((moved, i) => ({
      key: moved.source,
      path: [...path, 'history', i, 'source'],
    })),
  ];
}
