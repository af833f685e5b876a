/** Longest text that is shown, in characters. */
const LONGEST = 200;

/**
 * What somebody typed, fit to be shown: one line, without what steers a terminal or turns the reading direction, and
 * shortened.
 */
export function cleanText(typed: string): string {
  const line = typed
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...line];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : line;
}
