/** Joins lines into as few texts as follow each other within `limit` characters; each line must fit by itself. */
export function packLines(lines: readonly string[], limit: number): string[] {
  const packed: string[] = [];
  for (const line of lines) {
    const last = packed.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= limit)
      packed[packed.length - 1] = `${last}\n${line}`;
    else packed.push(line);
  }
  return packed;
}
