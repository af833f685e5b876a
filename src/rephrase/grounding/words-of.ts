/** The words of a text, divided by white space. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
