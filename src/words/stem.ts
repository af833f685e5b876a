/**
 * Folds English and Dutch inflection so that patches, patching, patched, patchen, patcht and gepatcht come out alike.
 * No dictionary and no language guess: both sides of every comparison go through it, so a rough stem is good enough.
 * Words of three letters or fewer, and words with a digit (ec2, soc2), stay as they are.
 */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  let root = word;
  if (/^ge[a-z]{3,}[td]$/.test(root)) root = root.slice(2);
  root = root.replace(/(?:ingen|ings|ing)$/, '');
  if (root.length < 3) root = word;
  for (let cut = shorten(root); cut !== root; cut = shorten(root)) root = cut;
  return undouble(root);
}

/** One ending less, if three letters remain. */
function shorten(word: string): string {
  const match = /(?:ed|es|en|er|e|s|(?<=[bcdfghjklmnpqrsvwxz])t|(?<=[lrnbgmv])d)$/.exec(word);
  return match && match.index >= 3 ? word.slice(0, match.index) : word;
}

/** Doubled letters come and go with inflection in both languages (logging, log; beheer, beheren); short words keep their vowels (root). */
function undouble(word: string): string {
  return word.replace(word.length > 4 ? /(.)\1/g : /([^aeiou])\1/g, '$1');
}
