import type { Problem } from '../knowledge-file.js';
import type { Rule } from '../rule.js';

/** Two entries never claim the same name: a question would go to whichever was read last. */
export const aliasesBelongToOne: Rule = {
  name: 'aliases belong to one',
  check({ services, concepts, topics }) {
    const problems: Problem[] = [];
    const claim = (
      owners: Map<string, string>,
      alias: string,
      owner: string,
      file: string,
      line: () => number,
    ) => {
      const other = owners.get(alias);
      owners.set(alias, owner);
      if (other === undefined) return;
      const message =
        other === owner
          ? `"${alias}" stands here twice`
          : `"${alias}" is also claimed by "${other}": keep it for one of them`;
      problems.push({ file, line: line(), message });
    };
    const names = new Map<string, string>();
    for (const { file, data, lineOf } of services) {
      for (const key of ['aliases', 'ambiguous', 'parts'] as const) {
        for (const [i, alias] of data[key].entries())
          claim(names, alias, data.id, file, () => lineOf([key, i]));
      }
      for (const [v, variant] of data.variants.entries()) {
        for (const [i, alias] of variant.aliases.entries()) {
          claim(names, alias, variant.id, file, () => lineOf(['variants', v, 'aliases', i]));
        }
      }
    }
    for (const locale of ['en', 'nl'] as const) {
      const ideas = new Map<string, string>();
      for (const { file, data, lineOf } of concepts) {
        for (const [i, alias] of data.aliases[locale].entries()) {
          claim(ideas, alias, data.id, file, () => lineOf(['aliases', locale, i]));
        }
      }
      const terms = new Map<string, string>();
      for (const { file, data, lineOf } of topics) {
        for (const [i, term] of data.terms[locale].entries()) {
          claim(terms, term, data.id, file, () => lineOf(['terms', locale, i]));
        }
      }
    }
    return problems;
  },
};
