import { makeRoom } from '../../../src/contract/make-room.js';

/** How many answers a conversation may get in how long (milliseconds), and how long it is quiet after too many. */
const MOST = 20;
const WITHIN = 60_000;
const QUIET = 10 * 60_000;
/** Conversations that are watched at most; the oldest are forgotten first. */
const WATCHED = 10_000;

/** Stops two programs that answer each other: bots that pass for people exist. */
export interface LoopBreaker {
  /** Counts one more answer; true when there were too many. */
  isTooMuch(conversation: string): boolean;
}

export function createLoopBreaker(now: () => number): LoopBreaker {
  const watched = new Map<string, { since: number; count: number; quietUntil: number }>();
  return {
    isTooMuch(conversation) {
      const at = now();
      const seen = watched.get(conversation);
      if (seen !== undefined && at < seen.quietUntil) return true;
      if (seen === undefined || at - seen.since > WITHIN) {
        watched.delete(conversation);
        watched.set(conversation, { since: at, count: 1, quietUntil: 0 });
        makeRoom(watched, WATCHED);
        return false;
      }
      seen.count += 1;
      if (seen.count <= MOST) return false;
      seen.quietUntil = at + QUIET;
      return true;
    },
  };
}
