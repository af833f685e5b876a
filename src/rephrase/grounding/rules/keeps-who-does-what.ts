import { sameConcept } from '../same-concept.js';
import type { Rule } from '../told.js';
import { whoDoes } from '../who-does.js';

/** What a fact says of AWS is said of AWS, and what it says of the reader of the reader. */
export const keepsWhoDoesWhat: Rule = {
  name: 'party',
  holds: ({ given, worded, party }) => {
    const facts = whoDoes(given, party);
    return whoDoes(worded, party).every(({ word, who }) => {
      if (word.optional) return true;
      const said = facts.filter((fact) => sameConcept(fact.word, word));
      return said.length === 0 || said.some((fact) => [...fact.who].some((one) => who.has(one)));
    });
  },
};
