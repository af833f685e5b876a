/** What resting needs. */
export interface RestParts {
  /** Has V8 collect all garbage. */
  readonly collect: () => void;
  /** Lets go of what nobody has used for a while; tells whether there was such a thing. */
  readonly letGo: () => boolean;
  /** The processor time that this process has used so far, in milliseconds. */
  readonly used: () => number;
  /** Runs something now and every so many milliseconds; gives back what ends that. */
  readonly every: (milliseconds: number, run: () => void) => () => void;
}

/** How often it is looked whether anything was done, in milliseconds. */
const LOOK = 1_000;
/** Who has used more processor time than this between two looks, in milliseconds, was at work. */
const AT_WORK = 20;
/** How many looks have to find nothing done before anything is collected: a flood of questions comes in waves. */
const AFTER_WORK = 10;
/** What is done between the first two looks belongs to the start, and is over. */
const START = 2;
/** V8 gives the room for new objects back only at the second, where it sees that hardly any were made in the last five seconds. */
const COLLECTIONS = 2;
const APART = 6;

/**
 * Gives memory back a second after a start, and once a flood of questions is over: V8 by itself keeps the garbage of it, often 20 MiB, for
 * as long as nothing more is asked. Also has let go of what nobody has used for a while. Gives back what ends it.
 */
export function restWhenQuiet({ collect, letGo, used, every }: RestParts): () => void {
  let before = used();
  let start = START;
  let looks = START;
  let due = COLLECTIONS;
  return every(LOOK, () => {
    const isAtWork = start === 0 && used() - before > AT_WORK;
    if (letGo() || isAtWork) due = COLLECTIONS;
    if (isAtWork) looks = AFTER_WORK;
    else looks -= 1;
    if (looks <= 0 && due > 0) {
      collect();
      due -= 1;
      looks = APART;
    }
    start = Math.max(0, start - 1);
    before = used();
  });
}
