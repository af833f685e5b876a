/** Words whose facts are remembered; people use the same few thousand over and over, and a flood of others must not fill the memory. */
export const MOST_REMEMBERED = 20_000;

/** The same function, which works a thing out once per word. Pure as long as `workOut` is. */
export function remember<T>(workOut: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const fact = workOut(word);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, fact);
    return fact;
  };
}

/** The same for what two words make. */
export function rememberPair<T>(
  workOut: (first: string, second: string) => T,
): (first: string, second: string) => T {
  const behind = remember((first) => remember((second) => workOut(first, second)));
  return (first, second) => behind(first)(second);
}
