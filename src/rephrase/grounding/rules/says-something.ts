import type { Marker } from '../lexicon.js';
import { readMarks } from '../read-marks.js';
import { isContent, sameIn } from '../same-concept.js';
import type { Rule } from '../told.js';

/** Markers that may be all that a sentence ends on ("nothing"), unlike "only". */
const STATED: ReadonlySet<Marker> = new Set<Marker>(['not', 'may', 'must', 'should']);

/**
 * No sentence repeats what the others say: every word of "You are fully covered" may be a fact's, and the sentence still
 * says what no fact does. And no part of one is made of small words alone, as "all of it is taken care of" is.
 */
export const saysSomething: Rule = {
  name: 'idle-sentence',
  holds: ({ facts, sentences, locale }) => {
    const texts = sentences.flatMap(({ text }) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u));
    const said = texts.map((text) => readMarks(text, locale).filter(isContent));
    const isIdle = (part: string) =>
      readMarks(part, locale).every(
        (mark) =>
          mark.type === 'break' ||
          (isContent(mark) && mark.optional) ||
          (mark.type === 'marker' && isCutOff(part) && !STATED.has(mark.marker)),
      ) &&
      (part.split(' ').length > 2 || isCutOff(part)) &&
      !facts.some(({ text }) => text.includes(part.replace(/\P{L}+$/u, '')));
    if (texts.flatMap((text) => text.split(/(?<=[;:,])\s+|\s+(?=[(–—])/u)).some(isIdle)) return false;
    return said.every((words, at) => {
      const weighty = words.filter(({ optional }) => !optional);
      const others = said.filter((_, other) => other !== at).flat();
      return weighty.length === 0 || weighty.some((word) => sameIn(word, others) === undefined);
    });
  },
};

/** Whether a part ends its sentence. */
function isCutOff(part: string): boolean {
  return /[.!?]$/.test(part);
}
