/** A place where a line may end: behind a space, a hyphen or a slash. */
const PIECES = /[^\s/-]+[/-]*|[/-]+|\s+/g;

/**
 * Cuts text into lines that are no wider than `width`. A line ends between words; inside one only where it is too wide by itself.
 */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (measure((line + piece).trim()) <= width) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trim());
    line = piece.trim();
    while (measure(line) > width && line.length > 1) {
      const fits = longestFit(line, width, measure);
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}

/** How many characters of a word fit; at least one. */
function longestFit(word: string, width: number, measure: (text: string) => number): number {
  let fits = 1;
  while (fits < word.length && measure(word.slice(0, fits + 1)) <= width) fits += 1;
  return fits;
}
