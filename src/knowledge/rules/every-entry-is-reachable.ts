import { LOCALES, type Localized } from '../../contract/locale.js';
import type { KnowledgeFile, Problem } from '../knowledge-file.js';
import type { Rule } from '../rule.js';

/** No entry lies where no question leads: all have names in both languages, and none hides behind another. */
export const everyEntryIsReachable: Rule = {
  name: 'every entry is reachable',
  check({ services, models, topics, concepts, outside }) {
    const problems: Problem[] = [];
    const say = (place: KnowledgeFile<unknown>, path: readonly PropertyKey[], message: string) =>
      problems.push({ file: place.file, line: place.lineOf(path), message });

    const named = (place: KnowledgeFile<unknown>, key: string, names: Localized<readonly string[]>) => {
      for (const locale of LOCALES) {
        if (names[locale].length === 0)
          say(place, [key, locale], `nothing under "${key}.${locale}": write how people name it`);
      }
    };
    for (const place of topics) named(place, 'terms', place.data.terms);
    for (const place of concepts) named(place, 'aliases', place.data.aliases);
    for (const place of services) {
      for (const [v, variant] of place.data.variants.entries()) {
        if (variant.aliases.length === 0 && variant.hints.length === 0)
          say(place, ['variants', v], `"${variant.id}" has no name: give it aliases or hints`);
      }
    }

    const used = new Set(
      [
        ...services.flatMap(({ data }) => [data.model, ...data.variants.map((variant) => variant.model)]),
        ...models.map(({ data }) => data.extends),
      ].filter((id) => id !== undefined),
    );
    for (const place of models) {
      if (!used.has(place.data.id))
        say(place, ['id'], `no service uses "${place.data.id}": use it or take it away`);
    }

    const answered = new Set(
      services.flatMap(({ data }) => [
        ...data.aliases,
        ...data.ambiguous,
        ...data.variants.flatMap((variant) => variant.aliases),
      ]),
    );
    for (const [s, service] of outside.data.services.entries()) {
      for (const [a, alias] of service.aliases.entries()) {
        if (answered.has(alias))
          say(
            outside,
            ['services', s, 'aliases', a],
            `"${alias}" has an entry by now: take the name away here`,
          );
      }
    }
    return problems;
  },
};
