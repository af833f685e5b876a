import type { Locale } from '../../../../src/contract/locale.js';

const WORDS: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'fifteen',
    'thirty',
    'hundred',
    'thousand',
  ],
  nl: [
    'één',
    'twee',
    'drie',
    'vier',
    'vijf',
    'zes',
    'zeven',
    'acht',
    'negen',
    'tien',
    'elf',
    'twaalf',
    'vijftien',
    'dertig',
    'honderd',
    'duizend',
  ],
};

const VALUES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '15', '30', '100', '1000'];

/** A number where it counts something, in digits or as a word; not one in a name, such as EC2. */
export interface NumberIn {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The same for "one" and "1". */
  readonly value: string;
  /** Other numbers that fit there. */
  readonly others: readonly string[];
}

/** The numbers of a sentence, in their order. */
export function numbersIn(locale: Locale, text: string): NumberIn[] {
  const words = WORDS[locale];
  const find = new RegExp(
    `(?<![\\p{L}\\p{N}.,-])(?:\\d+(?:[.,]\\d+)*|${words.join('|')})(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  return [...text.matchAll(find)]
    .filter(({ index }) => !/(?:Route|Hat|SQL|vSphere|Windows) $/.test(text.slice(0, index)))
    .map((match) => {
      const [number] = match;
      const at = words.indexOf(number.toLowerCase());
      const others =
        at < 0 ? otherDigits(number) : words.filter((word) => word !== number.toLowerCase()).slice(0, 10);
      return {
        start: match.index,
        end: match.index + number.length,
        text: number,
        value: at < 0 ? number : (VALUES[at] as string),
        others,
      };
    });
}

function otherDigits(number: string): string[] {
  const last = number.slice(-1);
  const next = number.slice(0, -1) + String((Number(last) + 1) % 10);
  return /^\d+$/.test(number)
    ? [`${number}0`, next, `1${number}`, String(Number(number) * 2 + 1)]
    : [next, `2${number}`];
}
