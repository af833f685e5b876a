/**
 * Where to cut a beginning that fits, so that no word and no address is cut: after its last line, sentence or word, if
 * there is one in its latter half; else at its end.
 */
export function cutAt(prefix: string): number {
  for (const end of ['\n', '. ', ' ']) {
    const at = prefix.lastIndexOf(end);
    if (at > prefix.length / 2) return at + 1;
  }
  return prefix.length;
}
