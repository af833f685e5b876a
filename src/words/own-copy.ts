/**
 * The same text with memory of its own. One that was cut out of another holds on to the whole of that, and one that was put
 * together to all of its pieces: a key that is kept for minutes would keep the delivery that it came in, and what was typed.
 */
export function ownCopy(text: string): string {
  return JSON.parse(JSON.stringify(text));
}
