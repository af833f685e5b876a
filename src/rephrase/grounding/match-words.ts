import type { Grammar } from './grammar.js';
import type { FactWord, Reading } from './reading.js';
import type { Token } from './token.js';

/** A word of a rewording, with the word of the facts that it is; undefined for what names a party or has come in. */
export interface Matched {
  readonly token: Token;
  /** Counted over the sentences that are judged together. */
  readonly sentence: number;
  /** An index in the words of the facts. */
  readonly match: number | undefined;
}

/** A sentence of a rewording, and the facts that it rests on, by their places in the reading. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly facts: ReadonlySet<number>;
}

/** What counts for a match: that it follows the match before, that it is of the same clause, and how many words agree behind it. */
export interface Weights {
  readonly next: number;
  readonly clause: number;
  readonly run: number;
}

/** How many words behind a match are looked at. */
const FAR = 5;

/** Finds for every word of a rewording the word of the facts that it is, each at most once. */
export function matchWords(
  reading: Reading,
  sentences: readonly Sentence[],
  weights: Weights,
  grammar: Grammar,
): Matched[] {
  const { words } = reading;
  const places = new Map<string, number[]>();
  /** The word of the rest that follows each word. */
  const next: number[] = [];
  let following = -1;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    next[at] = following;
    const role = words[at]?.role;
    if (role === 'rest') following = at;
    if (role === 'rest' || role === 'deed') {
      const key = words[at]?.token.key ?? '';
      const same = places.get(key);
      if (same) same.unshift(at);
      else places.set(key, [at]);
    }
  }
  const used = new Set<number>();
  let last: number | undefined;
  let lastRest: number | undefined;
  return sentences.flatMap(({ tokens, facts }, sentence) =>
    tokens.map((token, at): Matched => {
      const found = token.isBe ? undefined : bestOf(token, at, tokens, facts);
      if (found !== undefined) {
        used.add(found);
        last = found;
        if (words[found]?.role === 'rest') lastRest = found;
      }
      const isName = found === undefined && token.mayName !== undefined;
      return { token: isName ? { ...token, names: token.mayName } : token, sentence, match: found };
    }),
  );

  function bestOf(token: Token, at: number, tokens: readonly Token[], facts: ReadonlySet<number>) {
    let best: number | undefined;
    let most = -1;
    for (const place of places.get(token.key) ?? []) {
      const word = words[place];
      if (!word || used.has(place) || !facts.has(word.fact)) continue;
      const isNext = last !== undefined && next[last] === place;
      // "Aanzetten | voor het account": what is done has no place among the others.
      const isNextOfRest = isNext || (lastRest !== undefined && next[lastRest] === place);
      const run = runOf(place, at, tokens);
      // Who is named by itself acts; "you" that belongs to a part has its words beside it.
      const isSpare = word.role === 'rest' && grammar.spares.has(token.word);
      const isBehindDeed = last !== undefined && words[last]?.role === 'deed';
      // "Het is aan jou om je te abonneren": who acts was named.
      const isNamed = /:(?:toDo|doing|stress)/.test(tokens[at - 1]?.key ?? '');
      if (token.names?.how === 'acts' && !isNamed && isToldOf(word, place) && actsAt(at, tokens, place))
        continue;
      if (
        ((token.names && !isNamed) || isSpare) &&
        !(isSpare ? isNextOfRest : isNext) &&
        run < ((isSpare ? isBehindDeed : isLikeActor(tokens[at + 1])) ? 2 : 1)
      )
        continue;
      const isSame = last !== undefined && words[last]?.clause === word.clause;
      const score = (isNext ? weights.next : 0) + (isSame ? weights.clause : 0) + run * weights.run;
      if (score > most) {
        most = score;
        best = place;
      }
    }
    return best;
  }

  /** "You can" of several: before what somebody does, who is named may be the one who acts, who has no place. */
  function isLikeActor(behind: Token | undefined): boolean {
    return words.some(
      ({ role }, place) => role === 'actor' && behind && words[place + 1]?.token.key === behind.key,
    );
  }

  /** Whether "je" or "you" tells in the facts to whom something is done, or whose it is: "tests je failover", "mails you reports". */
  function isToldOf(word: FactWord, place: number): boolean {
    return word.region < 0 && word.role === 'rest' && words[place - 1]?.role === 'deed';
  }

  /** Whether the same word acts as it is said: it is "jij", or stands before what is done. */
  function actsAt(at: number, tokens: readonly Token[], place: number): boolean {
    return (
      (tokens[at]?.word === 'jij' && words[place]?.token.word !== 'jij') ||
      tokens[at + 1]?.key === words[place - 1]?.token.key
    );
  }

  function runOf(place: number, at: number, tokens: readonly Token[]): number {
    let expected = next[place] ?? -1;
    let run = 0;
    for (let index = at + 1; index < tokens.length && run < FAR && expected >= 0; index += 1) {
      const token = tokens[index] as Token;
      if (token.key === words[expected]?.token.key && !used.has(expected)) {
        run += 1;
        expected = next[expected] ?? -1;
      } else if (!token.isBe && !token.names) break;
    }
    return run;
  }
}
