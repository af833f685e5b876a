/** Lines that stand deeper, two spaces per level. */
export function indented(lines: readonly string[], levels = 1): string[] {
  return lines.map((line) => '  '.repeat(levels) + line);
}
