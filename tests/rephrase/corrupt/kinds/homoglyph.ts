import type { CorruptionKind } from '../corruption-kind.js';
import { changeSentence } from '../text/change-sentence.js';

const ALIKE: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  S: 'Ѕ',
  T: 'Т',
  W: 'Ԝ',
  Y: 'Υ',
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  s: 'ѕ',
  n: 'ո',
  u: 'ս',
  d: 'ԁ',
  h: 'һ',
  l: 'ⅼ',
  '1': 'l',
  '0': 'O',
  g: 'ɡ',
  v: 'ν',
};

/** A letter for one of another alphabet that looks like it, in "AWS" by preference. */
export const homoglyph: CorruptionKind = {
  name: 'homoglyph',
  corrupt: (sample, random) =>
    changeSentence(sample, random, (text) => {
      const aws = text.indexOf('AWS');
      const places = [...text].flatMap((character, at) =>
        character in ALIKE && text[at] === character ? [at] : [],
      );
      if (places.length === 0) return undefined;
      const at = aws >= 0 && random.below(2) === 0 ? aws + random.below(3) : random.pick(places);
      return text.slice(0, at) + (ALIKE[text[at] as string] ?? '') + text.slice(at + 1);
    }),
};
