/** A token is about four characters of English and three of Dutch; too many are better than too few. */
const CHARACTERS = 3;

/** What a text costs, at most about, for whoever has to know before a model says so. */
export function textTokens(text: string): number {
  return Math.ceil(text.length / CHARACTERS);
}
