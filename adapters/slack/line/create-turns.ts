/** How long work goes on before everything else comes to its turn, in milliseconds. */
const LONGEST = 2;

/** Lets one after the other begin, in the order in which they came. */
export interface Turns {
  /** Resolves when it is somebody's turn; undefined: it is already. Whoever has it, has it until they first wait for something. */
  next(): Promise<void> | undefined;
}

/**
 * Keeps a crowd from holding up those who have been helped already. Node.js reads all that has arrived before it looks again
 * at what the disk and Slack have answered, and takes one new connection in each such round: when many write at once and each
 * is answered as it is read, acknowledgements wait for all of them, and the last connections for seconds. So new work begins
 * for some milliseconds in each round; the rest of it waits in line for the next.
 */
export function createTurns(longest = LONGEST): Turns {
  const waiting: (() => void)[] = [];
  /** Since when work has begun in this round; undefined: none has. */
  let since: number | undefined;
  const isOver = (began: number) => performance.now() - began >= longest;
  const begin = () => {
    since = performance.now();
    setImmediate(nextRound);
    return since;
  };
  const nextRound = () => {
    since = undefined;
    if (waiting.length > 0) goOn(begin());
  };
  const goOn = (began: number) => {
    waiting.shift()?.();
    // What that one does now is done in microtasks; a tick that is asked for among them comes after them all.
    if (waiting.length > 0) void NOW.then(() => process.nextTick(() => isOver(began) || goOn(began)));
  };
  return {
    next() {
      if (since === undefined) begin();
      else if (waiting.length > 0 || isOver(since)) return new Promise((resolve) => waiting.push(resolve));
      return undefined;
    },
  };
}

/** Where a microtask begins. */
const NOW = Promise.resolve();
