import { remember } from '../words/remember.js';
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

/** What a word is by itself, however often it is typed. */
interface WordFacts {
  readonly word: string;
  readonly stem: string;
  readonly isCapital: boolean;
}

const factsOf = remember((typed): WordFacts => {
  // "our EC2s": the plural of a name with a digit in it.
  const word = typed.toLowerCase().replace(/^([a-z]+\d+)s$/, '$1');
  return { word, stem: stem(word), isCapital: /^\p{Lu}\p{Ll}/u.test(typed) };
});

const CURLY = /[\u2018\u2019\u02bc`]/;
const ALL_CURLY = new RegExp(CURLY, 'g');

/** Most messages have nothing to open, and looking for each contraction takes longer than for all. */
const MAY_CONTRACT = /'|nt\b|\b(?:who|what|that)s\b/i;

/**
 * Cuts a question into words: lower case, accents and punctuation gone, contractions opened ("don't" becomes "do not").
 * Hyphens separate, so "multi-AZ" and "multi AZ" are the same two words.
 */
export function tokenise(text: string): Token[] {
  let plain = withoutAccents(withoutMarkup(text));
  if (CURLY.test(plain)) plain = plain.replace(ALL_CURLY, "'");
  if (MAY_CONTRACT.test(plain))
    for (const [pattern, replacement] of CONTRACTIONS) plain = plain.replace(pattern, replacement);
  let end = 0;
  // The gap is cut out, not matched: a pattern that begins with it looks for it again from every character of a wordless text.
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((typed) => {
    const index = plain.indexOf(typed, end);
    const from = end;
    end = index + typed.length;
    const { word, stem, isCapital } = factsOf(typed);
    // Most words follow another after a space.
    if (index === from || (index === from + 1 && plain.charAt(from) === ' '))
      return {
        typed: word,
        word,
        stem,
        afterBreak: false,
        afterComma: false,
        afterEnd: null,
        isCapital,
        isPart: false,
      };
    const gap = plain.slice(from, index);
    return {
      typed: word,
      word,
      stem,
      afterBreak: /[,;:/&+.!?()=\n]|\s[-\u2013\u2014]/.test(gap),
      afterComma: /[,;?!\n]|\.\s/.test(gap),
      afterEnd: gap.includes('?') ? 'question' : /[.!;\u2026](?=\s)|\n/.test(gap) ? 'stop' : null,
      isCapital,
      isPart: false,
    };
  });
}

/** What is plain ASCII, and nearly all is, has no accents. */
function withoutAccents(text: string): string {
  return /^[\x00-\x7f]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** Tags, and scripts with all that is in them, are no words. */
function withoutMarkup(text: string): string {
  if (!text.includes('<')) return text;
  return text
    .replace(/<(script|style)\b[^>]{0,200}>[^<]{0,500}<\/\1>/gi, ' ')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ');
}
