/** A word of a sentence as it is written, in small letters, or a mark that ends a stretch of it. */
export interface Cut {
  readonly written: string;
  /** In small letters, without accents that only stress and without a genitive. */
  readonly word: string;
  /** "." and the like end more than a comma does; words are null. */
  readonly mark: 'strong' | 'weak' | null;
}

/** Words with the marks inside them ("3.5", "v1.2", "cloudfront.net"), and the marks that end a stretch. */
const PIECES =
  /[\p{L}\p{N}]+(?:[.:_][\p{L}\p{N}]+)*(?:['’](?:s|S|t|ll|re|ve|d)(?![\p{L}\p{N}])|['’](?=\s|$))?|[.;:?!()–—]|,/gu;

/** Written-out short forms. */
const CONTRACTED: readonly (readonly [RegExp, string])[] = [
  [/’/g, "'"],
  [/\bcan't\b|\bcannot\b/gi, 'can not'],
  [/\bwon't\b/gi, 'will not'],
  [/\bshan't\b/gi, 'shall not'],
  [/n't\b/gi, ' not'],
  [/\b(you|they|we|it|there|that|what|who|he|she)'(ll|ve|re|s|d)\b/gi, '$1'],
  [/\bzo'n\b/gi, 'zo een'],
];

/** Cuts a text into words and marks. Hyphens and slashes part words, so that "on-demand" and "on demand" are alike. */
export function cutWords(text: string): Cut[] {
  const plain = CONTRACTED.reduce((said, [from, to]) => said.replace(from, to), text);
  return [...plain.matchAll(PIECES)].map(([written]) => {
    if (/^[,()–—]$/.test(written)) return { written, word: written, mark: 'weak' };
    if (/^[.;:?!]$/.test(written)) return { written, word: written, mark: 'strong' };
    return { written, word: written.toLowerCase(), mark: null };
  });
}
