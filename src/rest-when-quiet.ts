/** What resting needs. */
export interface RestParts {
  /** Has V8 collect all garbage. */
  readonly collect: () => void;
  /** The processor time that this process has used so far, in milliseconds. */
  readonly used: () => number;
  /** Runs something now and every so many milliseconds; gives back what ends that. */
  readonly every: (milliseconds: number, run: () => void) => () => void;
}

/** How often it is looked whether anything was done, in milliseconds. */
const LOOK = 1_000;
/** Who has used more processor time than this between two looks, in milliseconds, was at work. */
const AT_WORK = 20;
/** Behind a start one look, behind work ten have to find nothing done: a flood of questions comes in waves. */
const AFTER_START = 1;
const AFTER_WORK = 10;
/** V8 gives the room for new objects back only at the second, where it sees that hardly any were made in the last five seconds. */
const COLLECTIONS = 2;
const APART = 6;

/**
 * Gives memory back once a start or a flood of questions is over: V8 by itself keeps the garbage of it, often 20 MiB, for as long as
 * nothing more is asked. Gives back what ends it.
 */
export function restWhenQuiet({ collect, used, every }: RestParts): () => void {
  let before = used();
  let looks = AFTER_START + 1;
  let due = COLLECTIONS;
  return every(LOOK, () => {
    if (used() - before > AT_WORK) {
      looks = AFTER_WORK;
      due = COLLECTIONS;
    } else {
      looks -= 1;
    }
    if (looks <= 0 && due > 0) {
      collect();
      due -= 1;
      looks = APART;
    }
    before = used();
  });
}
