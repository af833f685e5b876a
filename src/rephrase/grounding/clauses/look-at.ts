import type { Locale } from '../../../contract/locale.js';
import type { Grammar } from '../grammar.js';
import { GRAMMARS } from '../read-tokens.js';
import { GAP, type Gap, type Token } from '../token.js';

/** The words of a fact, and what one can tell of the word at a place. Before and behind them all is an empty word, far apart. */
export interface Look {
  readonly tokens: readonly Token[];
  readonly locale: Locale;
  readonly grammar: Grammar;
  readonly wordAt: (at: number) => string;
  /** What parts a word from the one before it. */
  readonly gapAt: (at: number) => Gap;
  /** Whether AWS or the reader is named as who acts. */
  readonly isWho: (at: number) => boolean;
  /** Whether the word may be what somebody does. */
  readonly isVerb: (at: number) => boolean;
  /** Whether it may stand between who acts and what is done: "also", "not", "can". */
  readonly isSmall: (at: number) => boolean;
  /** Whether it belongs to a preposition before it: "(for) you", and to "says" as well. */
  readonly isHeld: (at: number) => boolean;
  /** Whether a clause inside another may begin here: "if", "that", "you". */
  readonly isInner: (at: number) => boolean;
  /** The words of the sentence that stand right behind a comma, further on. */
  readonly commasBehind: (at: number) => number[];
}

/** Looks at the words of a fact. */
export function lookAt(tokens: readonly Token[], locale: Locale): Look {
  const grammar = GRAMMARS[locale];
  const wordAt = (at: number) => tokens[at]?.word ?? '';
  const gapAt = (at: number) => tokens[at]?.gap ?? GAP.strong;
  const isWho = (at: number) => tokens[at]?.names?.how === 'acts';
  return {
    tokens,
    locale,
    grammar,
    wordAt,
    gapAt,
    isWho,
    isVerb: (at) => at < tokens.length && grammar.isDeed(wordAt(at), undefined, '-'),
    isSmall: (at) => grammar.adverbs.has(wordAt(at)) || grammar.denials.has(wordAt(at)),
    isHeld: (at) =>
      at > 0 &&
      gapAt(at) === GAP.none &&
      (grammar.prepositions.has(wordAt(at - 1)) || /^(?:says?|zegt)$/.test(wordAt(at - 1))),
    isInner: (at) => grammar.relatives.has(wordAt(at)) || grammar.subordinators.has(wordAt(at)) || isWho(at),
    commasBehind: (at) => {
      const end = tokens.findIndex((one, index) => index > at && one.gap === GAP.strong);
      return tokens.flatMap((one, index) =>
        index > at && (end < 0 || index < end) && (one.gap & GAP.comma) > 0 ? [index] : [],
      );
    },
  };
}
