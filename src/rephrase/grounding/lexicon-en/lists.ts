/** The entries of a list, parted by commas or lines; a line that begins with "#" names a theme. */
export function listOf(text: string): string[] {
  return linesOf(text).flatMap((line) => line.split(/\s*,\s*/).filter((entry) => entry !== ''));
}

/** The lines of a text that are not remarks. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
