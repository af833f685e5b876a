import { stem } from '../../words/stem.js';
import type { Lexicon, Marker } from './lexicon.js';
import type { Who } from './marks.js';

/** What an entry of the lexicon makes of its words. */
export interface Entry {
  readonly party?: { readonly who: Who; readonly role: 'acts' | 'isUpTo' | 'gets' | 'owns' };
  readonly marker?: Marker;
  readonly break?: true;
  readonly relative?: true;
  readonly circumstance?: true;
  readonly isDefault?: true;
  readonly stranger?: true;
  readonly other?: true;
  readonly number?: string;
  readonly concepts: readonly string[];
  readonly optional: boolean;
  readonly unit: boolean;
  /** Its length in words. */
  readonly length: number;
}

/** The longest entry that some words begin with; undefined when there is none. */
export type WordTable = (words: readonly string[], from: number) => Entry | undefined;

const NOTHING: Omit<Entry, 'length'> = { concepts: [], optional: false, unit: false };

/** Folds what two forms of a word may differ in; v and f, z and s as well, as in "schrijven, schrijft". */
export function fold(word: string): string {
  return stem(
    word
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/(?:ies|ied)$/, 'y'),
  )
    .replace(/y$/, 'i')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

/** Makes a look-up of a lexicon. Words of meaning are found in all their inflections, the small words as they are spelt. */
export function createWordTable(lexicon: Lexicon): WordTable {
  const exact = new Map<string, Entry>();
  const folded = new Map<string, Entry>();
  let longest = 1;
  const put = (table: Map<string, Entry>, key: string, length: number, more: Partial<Entry>) => {
    longest = Math.max(longest, length);
    const before = table.get(key) ?? { ...NOTHING, length };
    table.set(key, { ...before, ...more, concepts: [...before.concepts, ...(more.concepts ?? [])] });
  };
  const spelt = (entry: string, more: Partial<Entry>) => {
    const key = keyOf(entry);
    put(exact, key.join(' '), key.length, more);
  };
  const inAnyForm = (entry: string, more: Partial<Entry>) => {
    const key = keyOf(entry);
    if (isAsSpelt(key)) put(exact, key.join(' '), key.length, more);
    else put(folded, key.map(fold).join(' '), key.length, more);
  };
  for (const word of lexicon.glue) spelt(word, { optional: true });
  for (const word of lexicon.breaks) spelt(word, { break: true });
  for (const word of lexicon.relatives) spelt(word, { break: true, relative: true });
  for (const word of lexicon.circumstances) spelt(word, { circumstance: true });
  for (const word of lexicon.defaults) spelt(word, { isDefault: true });
  for (const word of lexicon.strangers) spelt(word, { stranger: true });
  for (const word of lexicon.others) spelt(word, { other: true });
  for (const [marker, entries] of Object.entries(lexicon.markers))
    for (const word of entries) spelt(word, { marker: marker as Marker });
  for (const who of ['aws', 'you'] as const)
    for (const role of ['acts', 'isUpTo', 'gets', 'owns'] as const)
      for (const word of lexicon.parties[who][role]) spelt(word, { party: { who, role } });
  for (const [word, number] of Object.entries(lexicon.numbers)) spelt(word, { number });
  lexicon.same.forEach((group, at) => {
    for (const word of group) inAnyForm(word, { concepts: [`=${at}`] });
  });
  for (const word of lexicon.light) inAnyForm(word, { optional: true });
  for (const word of lexicon.units) inAnyForm(word, { unit: true });
  return (words, from) => {
    for (let length = Math.min(longest, words.length - from); length > 0; length -= 1) {
      const key = words.slice(from, from + length);
      const small = exact.get(key.join(' '));
      const large = isAsSpelt(key) ? undefined : folded.get(key.map(fold).join(' '));
      if (small || large) return merged(small, large, length);
    }
    return undefined;
  };
}

/** A small word may be one of meaning, too ("own"): then it says that, and may be left out. */
function merged(small: Entry | undefined, large: Entry | undefined, length: number): Entry {
  const both = { ...NOTHING, ...large, ...small, length };
  return {
    ...both,
    concepts: [...(small?.concepts ?? []), ...(large?.concepts ?? [])],
    optional: (small?.optional ?? false) || (large?.optional ?? false),
    unit: large?.unit ?? false,
  };
}

/** What may stand apart from a verb, and small words: a stem would make a verb of "diensten in", and "ander" of "and". */
const PARTICLE =
  /^(?:on|off|up|out|back|away|over|down|aan|uit|in|op|af|bij|toe|terug|door|vast|weg|open|vrij|tegen|voort|na|mee|weer|om|opnieuw|samen|stil|bloot|voor|klaar|dicht)$/;

/** Whether some words are found as they are spelt, and not by their stems: pairs of a verb and its particle. */
function isAsSpelt(words: readonly string[]): boolean {
  return words.length === 2 && PARTICLE.test(words[1] ?? '');
}

function keyOf(entry: string): string[] {
  return entry.toLowerCase().split(/[ -]/);
}
