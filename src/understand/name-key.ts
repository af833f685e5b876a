/** Nouns in names whose stem a verb has too: "secrets managed by AWS" and "our app running there" name nothing. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['manager', 'manager'],
  ['managers', 'manager'],
  ['runner', 'runner'],
  ['runners', 'runner'],
]);

/** What a word counts as inside a name. As a rule its stem, so that inflection is forgiven. */
export function nameKey(word: string, stem: string): string {
  return NOUNS.get(word) ?? stem;
}
