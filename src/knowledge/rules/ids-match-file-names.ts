import type { Rule } from '../rule.js';

/** A file is found by its id, and no id is used twice. */
export const idsMatchFileNames: Rule = {
  name: 'ids match file names',
  check(knowledge) {
    const { topics, models, services, concepts } = knowledge;
    const misnamed = [...topics, ...models, ...services, ...concepts].flatMap(({ file, data, lineOf }) => {
      const expected = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
      if (expected === data.id) return [];
      return [
        {
          file,
          line: lineOf(['id']),
          message: `id "${data.id}" in a file named "${expected}": make them the same`,
        },
      ];
    });
    const seen = new Map<string, string>();
    const doubles = services.flatMap(({ file, data, lineOf }) =>
      [
        { id: data.id, path: ['id'] },
        ...data.variants.map((v, i) => ({ id: v.id, path: ['variants', i, 'id'] })),
      ].flatMap(({ id, path }) => {
        const other = seen.get(id);
        seen.set(id, file);
        if (!other) return [];
        return [
          {
            file,
            line: lineOf(path),
            message: `id "${id}" is also used in ${other}: give one of them another`,
          },
        ];
      }),
    );
    return [...misnamed, ...doubles];
  },
};
