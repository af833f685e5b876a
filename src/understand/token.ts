import { remember } from '../words/remember.js';
import { rememberInText, type WordInText } from '../words/remember-in-text.js';
import { stem } from '../words/stem.js';

/** One word of a question. */
export interface Token {
  /** Lower case, without accents, as it was typed. */
  readonly typed: string;
  /** The same with its spelling forgiven. */
  readonly word: string;
  /** The word with its inflection folded away; see `stem`. */
  readonly stem: string;
  /** True when a comma, a slash or the like stands before it: a new part of the sentence may begin here. */
  readonly afterBreak: boolean;
  /** Whether a comma or the end of a sentence stands before it. */
  readonly afterComma: boolean;
  /** What ended the sentence before it, when it is the first word of a further one. */
  readonly afterEnd: 'stop' | 'question' | null;
  /** Whether it was typed with one capital in front: a name, perhaps. */
  readonly isCapital: boolean;
  /** True for the further parts of a compound that was typed as one word ("patch" in "beveiligingspatch"). */
  readonly isPart: boolean;
}

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/gi, 'can not'],
  [/\bwon't\b/gi, 'will not'],
  [/n't\b/gi, ' not'],
  [/'re\b/gi, ' are'],
  [/'ve\b/gi, ' have'],
  [/'ll\b/gi, ' will'],
  [/\blet's\b/gi, 'let us'],
  [/\b(who|what|that|it|where|how|there|here)'s\b/gi, '$1 is'],
  [/'(s|t|n|m|d)\b/gi, ''],
  [/\b(who|what|that)s\b/gi, '$1 is'],
  [/\bcant\b/gi, 'can not'],
  [/\bwont\b/gi, 'will not'],
  [/\baint\b/gi, 'is not'],
  [/\b(do|does|is|are|was|were|did|should|would|could|have|has|need)nt\b/gi, '$1 not'],
];

/**
 * A word as a token, with nothing but a space before it: so stand most, and one that is remembered serves them all. `typed` is the word
 * as it was typed, but for its accents.
 */
export function plainToken(typed: string): Token {
  // "our EC2s": the plural of a name with a digit in it.
  const word = typed.toLowerCase().replace(/^([a-z]+\d+)s$/, '$1');
  return {
    typed: word,
    word,
    stem: stem(word),
    afterBreak: false,
    afterComma: false,
    afterEnd: null,
    isCapital: /^\p{Lu}\p{Ll}/u.test(typed),
    isPart: false,
  };
}

/** A word as it was typed, whatever stands before it. */
export interface TypedWord {
  readonly token: Token;
}

const typedWordAt = rememberInText((typed): TypedWord => ({ token: plainToken(typed) }));

/** Most messages have nothing to open, and looking for each contraction takes longer than for all. */
const MAY_CONTRACT =
  /'|\b(?:cant|wont|aint|(?:do|does|is|are|was|were|did|should|would|could|have|has|need)nt|(?:who|what|that)s)\b/i;

/**
 * Cuts a question into words: lower case, accents and punctuation gone, contractions opened ("don't" becomes "do not").
 * Hyphens separate, so "multi-AZ" and "multi AZ" are the same two words.
 */
export function tokenise(text: string): Token[] {
  return cutWords(text, typedWordAt).tokens;
}

/** The same, and beside each token what `wordAt` knows of its word. */
export function cutWords<T extends TypedWord>(
  text: string,
  wordAt: WordInText<T>,
): { readonly tokens: Token[]; readonly typed: T[] } {
  const letters = isUnusual(text) ? straightened(withoutAccents(withoutMarkup(text))) : text;
  const plain = MAY_CONTRACT.test(letters) ? withoutContractions(letters) : letters;
  const tokens: Token[] = [];
  const typed: T[] = [];
  let end = 0;
  for (let at = nextWord(plain, 0); at < plain.length; at = nextWord(plain, end)) {
    const from = end;
    end = endOfWord(plain, at);
    const word = wordAt(plain, at, end);
    const isPlain = at === from || (at === from + 1 && plain.charCodeAt(from) === SPACE);
    tokens.push(isPlain ? word.token : behindGap(word.token, plain.slice(from, at)));
    typed.push(word);
  }
  return { tokens, typed };
}

/** What stands between two words says of the second. */
function breakIn(gap: string): Pick<Token, 'afterBreak' | 'afterComma' | 'afterEnd'> {
  return {
    afterBreak: /[,;:/&+.!?()=\n]|\s[-\u2013\u2014]/.test(gap),
    afterComma: /[,;?!\n]|\.\s/.test(gap),
    afterEnd: gap.includes('?') ? 'question' : /[.!;\u2026](?=\s)|\n/.test(gap) ? 'stop' : null,
  };
}

/** Short gaps are the same few over and over; a longer one is somebody's own. */
const breakInShort = remember(breakIn);
const SHORT_GAP = 3;

/** Written out, as spreading a token takes ten times as long. */
function behindGap({ typed, word, stem, isCapital, isPart }: Token, gap: string): Token {
  const { afterBreak, afterComma, afterEnd } = gap.length > SHORT_GAP ? breakIn(gap) : breakInShort(gap);
  return { typed, word, stem, afterBreak, afterComma, afterEnd, isCapital, isPart };
}

const SPACE = 0x20;
const OF_A_WORD = /[\p{L}\p{N}]/u;
/** By ASCII character: 1 where it is part of a word. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) =>
  Number(OF_A_WORD.test(String.fromCharCode(code))),
);

/** Of how many characters the letter or digit at a place consists; 0 where there is none. Only what is not ASCII needs a pattern. */
function lengthOfLetter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < ASCII.length) return ASCII[code] as number;
  const letter = String.fromCodePoint(text.codePointAt(at) as number);
  return OF_A_WORD.test(letter) ? letter.length : 0;
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && lengthOfLetter(text, at) === 0) at++;
  return at;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  for (let length = 1; at < text.length && length > 0; at += length) length = lengthOfLetter(text, at);
  return at;
}

const TAG = 0x3c;
const BACKTICK = 0x60;

/** Whether it has what nearly no message has: tags, accents, apostrophes of another kind. A pattern takes three times as long. */
function isUnusual(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= ASCII.length || code === TAG || code === BACKTICK) return true;
  }
  return false;
}

function straightened(text: string): string {
  return text.replace(/[\u2018\u2019\u02bc`]/g, "'");
}

function withoutContractions(text: string): string {
  return CONTRACTIONS.reduce((plain, [pattern, opened]) => plain.replace(pattern, opened), text);
}

function withoutAccents(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Tags, and scripts with all that is in them, are no words. */
function withoutMarkup(text: string): string {
  if (!text.includes('<')) return text;
  return text
    .replace(/<(script|style)\b[^>]{0,200}>[^<]{0,500}<\/\1>/gi, ' ')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ');
}
