/** How much is kept of what somebody typed, in characters. */
const CHARACTERS = 300;

/** A text cut by whole characters: half of an emoji is none. */
export function shortened(text: string): string {
  return [...text.slice(0, 2 * CHARACTERS)].slice(0, CHARACTERS).join('');
}
