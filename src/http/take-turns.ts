/** Runs work in its turn; undefined where too much is waiting already. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T> | undefined;

/** Lets so many pieces of work run at the same time, and so many more wait, first come first served. */
export function takeTurns(atOnce: number, mostWaiting: number): InTurn {
  const waiting: (() => void)[] = [];
  let running = 0;
  const next = () => {
    const go = waiting.shift();
    // Whoever has waited takes over the place.
    if (go) go();
    else running -= 1;
  };
  return (work) => {
    if (running < atOnce) {
      running += 1;
      return work().finally(next);
    }
    if (waiting.length >= mostWaiting) return undefined;
    return new Promise<void>((resolve) => waiting.push(resolve)).then(() => work().finally(next));
  };
}
