/**
 * What a word counts as inside a name. As a rule its stem, so that inflection is forgiven; but "manager" is a noun in
 * half a dozen names (Secrets Manager, Systems Manager), and "secrets managed by AWS" names none of them.
 */
export function nameKey(word: string, stem: string): string {
  return word === 'manager' || word === 'managers' ? 'manager' : stem;
}
