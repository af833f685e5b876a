import { everyText } from '../every-text.js';
import type { Rule } from '../rule.js';

/** `{service}` is the one placeholder, and it has a meaning in models only. */
export const placeholdersStayInModels: Rule = {
  name: 'placeholders stay in models',
  check(knowledge) {
    return everyText(knowledge).flatMap(({ place, path, text }) => {
      const inModel = place.file.startsWith('models/');
      if (!(inModel ? /\{(?!service\})/ : /[{}]/).test(text)) return [];
      const remedy = inModel ? 'only {service} is known' : 'write the service’s name out';
      return [{ file: place.file, line: place.lineOf(path), message: `a stray brace: ${remedy}` }];
    });
  },
};
