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
  readonly weight?: 'default' | 'total' | 'some';
  readonly spare?: true;
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

/** Words already folded: the same few thousand come again and again, and a stem costs more than looking it up. */
const FOLDED = new Map<string, string>();
/** So many are kept, since what a model makes up has no end; then it begins anew. */
const MOST_FOLDED = 10_000;

/** Folds what two forms of a word may differ in; v and f, z and s as well, as in "schrijven, schrijft". */
export function fold(word: string): string {
  const before = FOLDED.get(word);
  if (before !== undefined) return before;
  const folded = folding(word);
  if (FOLDED.size >= MOST_FOLDED) FOLDED.clear();
  FOLDED.set(word, folded);
  return folded;
}

function folding(word: string): string {
  return stem(
    word
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/(?<=..)(?:ies|ied)$/, 'y'),
  )
    .replace(/y$/, 'i')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

/** Entries by their words, one word at a time, so that a look-up ends where no entry goes on. */
interface Branch {
  entry?: Entry;
  readonly next: Map<string, Branch>;
}

/** Makes a look-up of a lexicon. Words of meaning are found in all their inflections, the small words as they are spelt. */
export function createWordTable(lexicon: Lexicon): WordTable {
  const exact: Branch = { next: new Map() };
  const folded: Branch = { next: new Map() };
  const put = (root: Branch, words: readonly string[], more: Partial<Entry>) => {
    const branch = words.reduce<Branch>((from, word) => {
      const next = from.next.get(word) ?? { next: new Map() };
      from.next.set(word, next);
      return next;
    }, root);
    const before = branch.entry ?? { ...NOTHING, length: words.length };
    branch.entry = { ...before, ...more, concepts: [...before.concepts, ...(more.concepts ?? [])] };
  };
  const spelt = (entry: string, more: Partial<Entry>) => put(exact, wordsOf(entry), more);
  const inAnyForm = (entry: string, more: Partial<Entry>) => {
    const words = wordsOf(entry);
    // A verb and its particle are found as joinParticles has put them together.
    if (words.length === 2 && PARTICLE.test(words[1] ?? '')) put(exact, [words.join(' ')], more);
    else put(folded, words.map(fold), more);
  };
  for (const word of lexicon.glue) spelt(word, { optional: true });
  for (const word of lexicon.spare) spelt(word, { optional: true, spare: true });
  for (const word of lexicon.breaks) spelt(word, { break: true });
  for (const word of lexicon.relatives) spelt(word, { break: true, relative: true });
  for (const word of lexicon.circumstances) spelt(word, { circumstance: true });
  for (const word of lexicon.defaults) spelt(word, { weight: 'default' });
  for (const word of lexicon.totals) spelt(word, { weight: 'total' });
  for (const word of lexicon.somes) spelt(word, { weight: 'some' });
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
    let [small, large]: (Branch | undefined)[] = [exact, folded];
    let found: readonly [Entry | undefined, Entry | undefined] = [undefined, undefined];
    for (let at = from; at < words.length && (small || large); at += 1) {
      const word = words[at] as string;
      small = small?.next.get(word);
      large = large?.next.get(fold(word));
      if (small?.entry || large?.entry) found = [small?.entry, large?.entry];
    }
    const [spelled, inflected] = found;
    return spelled && inflected ? merged(spelled, inflected) : (spelled ?? inflected);
  };
}

/** A small word may be one of meaning, too ("own"): then it says that, and may be left out. */
function merged(small: Entry, large: Entry): Entry {
  return {
    ...large,
    ...small,
    concepts: [...small.concepts, ...large.concepts],
    optional: small.optional || large.optional,
    unit: large.unit,
  };
}

/** What may stand apart from a verb. */
const PARTICLE =
  /^(?:on|off|up|out|back|away|over|down|aan|uit|in|op|af|bij|toe|terug|door|vast|weg|open|vrij|tegen|voort|na|mee|weer|om|opnieuw|samen|stil|bloot|voor|klaar|dicht)$/;

function wordsOf(entry: string): string[] {
  return entry.toLowerCase().split(/[ -]/);
}
