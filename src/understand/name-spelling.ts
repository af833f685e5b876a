import { remember } from '../words/remember.js';
import { slipsBetween } from '../words/slips-between.js';

/** Finds the service's name that a word was meant to be. */
export interface NameSpelling {
  /** What goes on from a word to a name ("shift" behind "red"); undefined where none begins with it. */
  restsBehind(word: string): ReadonlySet<string> | undefined;
  /** The name that was meant by a misspelt word, or undefined. */
  meant(word: string): string | undefined;
  /** The long name that differs from a word by one other letter, or undefined: enough for what looks like an inflection ("inspecter"). */
  almost(word: string): string | undefined;
}

/** Names shorter than this differ from ordinary words by too little. */
const SHORTEST_NAME = 6;
/** From here on two slips are forgiven, one below. */
const LONG_NAME = 8;

/** `names` are the names that are one word, or written as one ("stepfunctions"). */
export function createNameSpelling(names: Iterable<string>): NameSpelling {
  const known = new Set<string>();
  const byLetter = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < SHORTEST_NAME || known.has(name)) continue;
    known.add(name);
    const letter = name.charAt(0);
    const alike = byLetter.get(letter);
    if (alike) alike.push(name);
    else byLetter.set(letter, [name]);
  }
  const nearest = remember((word): string | null => {
    const near = (byLetter.get(word.charAt(0)) ?? [])
      .map((name) => ({ name, slips: slipsBetween(word, name, name.length >= LONG_NAME ? 2 : 1) }))
      .filter(({ slips }) => slips !== null)
      .sort((a, b) => (a.slips as number) - (b.slips as number));
    const [best, next] = near;
    return best && best.slips !== next?.slips ? best.name : null;
  });
  return {
    restsBehind(word) {
      const longer = (byLetter.get(word.charAt(0)) ?? []).filter(
        (name) => name.length > word.length && name.startsWith(word),
      );
      return longer.length === 0 ? undefined : new Set(longer.map((name) => name.slice(word.length)));
    },
    meant: (word) => (word.length < SHORTEST_NAME ? undefined : (nearest(word) ?? undefined)),
    almost(word) {
      const name = word.length < LONG_NAME ? null : nearest(word);
      return name?.length === word.length && slipsBetween(word, name, 1) === 1 ? name : undefined;
    },
  };
}
