import { linesOf } from './lines-of.js';

/** The entries of a list, parted by commas or lines; a line that begins with "#" names a theme. */
export function listOf(text: string): string[] {
  return linesOf(text).flatMap((line) => line.split(/\s*,\s*/).filter((entry) => entry !== ''));
}
