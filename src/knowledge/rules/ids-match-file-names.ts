import type { KnowledgeFile, Problem } from '../knowledge-file.js';
import type { RawKnowledge } from '../raw-knowledge.js';
import type { Rule } from '../rule.js';

interface Named {
  readonly place: KnowledgeFile<unknown>;
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

/** A file is found by its id (a file of tips or utterances by its topic), and no id is used twice. */
export const idsMatchFileNames: Rule = {
  name: 'ids match file names',
  check(knowledge) {
    const { topics, models, services, concepts, tips, utterances, kinds, claims } = knowledge;
    const files: Named[] = [
      ...[...topics, ...models, ...services, ...concepts].map((place) => ({
        place,
        id: place.data.id,
        path: ['id'],
      })),
      ...claims.map((place) => ({ place, id: place.data.claim, path: ['claim'] })),
      ...kinds.map((place) => ({ place, id: place.data.kind, path: ['kind'] })),
      ...[...tips, ...utterances].map((place) => ({ place, id: place.data.topic, path: ['topic'] })),
    ];
    return [...files.flatMap(misnamed), ...doubles(servicesAndVariants(knowledge)), ...doubles(tipsOf(tips))];
  },
};

function misnamed({ place: { file, lineOf }, id, path }: Named): Problem[] {
  const expected = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
  if (expected === id) return [];
  const message = `${String(path[0])} "${id}" in a file named "${expected}": make them the same`;
  return [{ file, line: lineOf(path), message }];
}

function servicesAndVariants({ services }: RawKnowledge): Named[] {
  return services.flatMap((place) => [
    { place, id: place.data.id, path: ['id'] },
    ...place.data.variants.map(({ id }, v) => ({ place, id, path: ['variants', v, 'id'] })),
  ]);
}

function tipsOf(tips: RawKnowledge['tips']): Named[] {
  return tips.flatMap((place) =>
    place.data.tips.map(({ id }, t) => ({ place, id, path: ['tips', t, 'id'] })),
  );
}

function doubles(all: readonly Named[]): Problem[] {
  const seen = new Map<string, string>();
  return all.flatMap(({ place: { file, lineOf }, id, path }) => {
    const other = seen.get(id);
    seen.set(id, file);
    if (other === undefined) return [];
    const message = `id "${id}" is also used in ${other}: give one of them another`;
    return [{ file, line: lineOf(path), message }];
  });
}
