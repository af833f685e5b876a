import { ownCopy } from './own-copy.js';
import { MOST_REMEMBERED } from './remember.js';

/** Works out what there is to know of the word that stands in `text` from `from` up to `end`. */
export type WordInText<T> = (text: string, from: number, end: number) => T;

const FIRST_ROOM = 512;
const FREE = 0;

/**
 * The same function as `workOut`, which works a thing out once per word, for words that still stand in a text. Against `remember` no
 * string is cut out and hashed of a word that was met before: letters are compared where they are. Pure as long as `workOut` is.
 */
export function rememberInText<T>(workOut: (word: string) => T): WordInText<T> {
  const words: string[] = [];
  const facts: T[] = [];
  // A hash table (open addressing): in a slot a word's place among `words` behind one, beside it the word's hash.
  let slots = new Int32Array(FIRST_ROOM * 2);

  const put = (place: number, hash: number): void => {
    const last = slots.length / 2 - 1;
    let slot = hash & last;
    while (slots[slot * 2] !== FREE) slot = (slot + 1) & last;
    slots[slot * 2] = place + 1;
    slots[slot * 2 + 1] = hash;
  };
  const grow = (): void => {
    const before = slots;
    slots = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2)
      if (before[at] !== FREE) put((before[at] as number) - 1, before[at + 1] as number);
  };
  const forget = (): void => {
    words.length = 0;
    facts.length = 0;
    slots = new Int32Array(FIRST_ROOM * 2);
  };

  return (text, from, end) => {
    const hash = hashOf(text, from, end);
    const last = slots.length / 2 - 1;
    for (let slot = hash & last; slots[slot * 2] !== FREE; slot = (slot + 1) & last) {
      if (slots[slot * 2 + 1] !== hash) continue;
      const place = (slots[slot * 2] as number) - 1;
      if (isAt(words[place] as string, text, from, end)) return facts[place] as T;
    }
    // What is kept of a message is this word, and not the message that it was cut out of.
    const word = ownCopy(text.slice(from, end));
    const fact = workOut(word);
    if (words.length >= MOST_REMEMBERED) forget();
    if (words.length * 4 >= slots.length) grow();
    put(words.push(word) - 1, hash);
    facts.push(fact);
    return fact;
  };
}

function isAt(word: string, text: string, from: number, end: number): boolean {
  if (word.length !== end - from) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

/** FNV-1a, its first bits mixed into its last. */
function hashOf(text: string, from: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
