import type { Knowledge } from '../knowledge/knowledge.js';
import { remember } from '../words/remember.js';
import { rememberInText, type WordInText } from '../words/remember-in-text.js';
import { stem } from '../words/stem.js';
import { UNKNOWN } from './feature-index.js';
import { type KnownAsTyped, type KnownWord, knownWord } from './known-word.js';
import { type LaidLexicon, layLexicon, type Name } from './lay-lexicon.js';
import { createNameSpelling, type NameSpelling } from './name-spelling.js';
import { openPhrases, type PhraseIndex } from './phrase-index.js';
import { rememberNumbers } from './remember-numbers.js';
import { openSpelling, type Spelling } from './spelling.js';
import { plainToken } from './token.js';
import { createWordIndex, layWords, type WordIndex, type WordNumbers } from './word-table.js';
import type { WrittenWords } from './written-words.js';

/** Everything that understanding looks up, made of the knowledge base. */
export interface Lexicon {
  /** By name keys; everything else goes by word stems. */
  readonly names: PhraseIndex<Name>;
  /** The words for parts of a service, by name keys, to the service's id. */
  readonly parts: PhraseIndex<string>;
  readonly concepts: PhraseIndex<string>;
  /** Terms that are explained to whoever asks what they mean; by stems, without the words of `BETWEEN_TERMS`. */
  readonly definitions: PhraseIndex<string>;
  /** The words for kinds of services ("databases") to the category's id. */
  readonly categories: PhraseIndex<string>;
  /** The names of the organisation's teams, without their article, to the team's id. */
  readonly teams: PhraseIndex<string>;
  /** By service id: the phrases that select one of its variants. */
  readonly hints: ReadonlyMap<string, PhraseIndex<string>>;
  /** Everyday words to their canonical word. */
  readonly words: PhraseIndex<string>;
  /** The number of a word, by which phrases are found; negative where it has none. */
  readonly idOf: (word: string) => number;
  /** The number of a word among those that the models know, or a negative one. */
  readonly numberOf: (word: string) => number;
  /** What is known of a word by itself. */
  readonly wordOf: (word: string) => KnownWord;
  /** The same of a word that stands in a text as it was typed. */
  readonly wordAt: WordInText<KnownAsTyped>;
  readonly spelling: Spelling;
  readonly nameSpelling: NameSpelling;
}

/** A lexicon as it was laid out, with the numbers of its words, and with those that the models know them by. */
export function openLexicon(laid: LaidLexicon, ids: WordIndex, numbers: WordNumbers = ids): Lexicon {
  const idOf = (word: string) => ids.get(word) ?? UNKNOWN;
  const numberOf = (word: string) => numbers.get(word) ?? UNKNOWN;
  const words = openPhrases(laid.words);
  const spelling = openSpelling(
    laid.spelling,
    ids,
    (word) => words.longestAt([idOf(stem(word))], 0)?.value ?? word,
  );
  const nameSpelling = createNameSpelling(laid.oneWordNames);
  const means = { idOf, numberOf, ignored: new Set(laid.ignored), spelling, nameSpelling };
  const wordOf = remember((word) => knownWord(word, means));
  return {
    names: openPhrases(laid.names),
    parts: openPhrases(laid.parts),
    concepts: openPhrases(laid.concepts),
    definitions: openPhrases(laid.definitions),
    categories: openPhrases(laid.categories),
    teams: openPhrases(laid.teams),
    hints: new Map(Object.entries(laid.hints).map(([service, phrases]) => [service, openPhrases(phrases)])),
    words,
    idOf,
    numberOf,
    wordOf,
    wordAt: rememberInText((typed) => {
      const token = plainToken(typed);
      return { token, known: wordOf(token.word) };
    }),
    spelling,
    nameSpelling,
  };
}

/**
 * The lexicon of a knowledge base that the build has not seen. `texts` are the words that people wrote about it, of `writtenWords`;
 * `numbers` are those of the models that are to read with it, where there are any yet.
 */
export function buildLexicon(knowledge: Knowledge, texts: WrittenWords, numbers?: WordNumbers): Lexicon {
  const ids = new Map<string, number>();
  const laid = layLexicon(knowledge, texts, ids);
  return openLexicon(laid, rememberNumbers(createWordIndex(layWords([...ids.keys()]))), numbers);
}
