import { readMarks } from '../read-marks.js';
import { isContent, sameIn } from '../same-concept.js';
import type { Rule } from '../told.js';

/**
 * No sentence repeats what the others say: every word of "You are fully covered" may be a fact's, and the sentence still
 * says what no fact does.
 */
export const saysSomething: Rule = {
  name: 'idle-sentence',
  holds: ({ sentences, locale }) => {
    const said = sentences
      .flatMap(({ text }) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u))
      .map((text) => readMarks(text, locale).filter(isContent));
    return said.every((words, at) => {
      const weighty = words.filter(({ optional }) => !optional);
      const others = said.filter((_, other) => other !== at).flat();
      return weighty.length === 0 || weighty.some((word) => sameIn(word, others) === undefined);
    });
  },
};
