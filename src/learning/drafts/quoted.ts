/** A text as a YAML scalar, whatever is in it: YAML reads JSON's strings. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
