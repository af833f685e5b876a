import { ownCopy } from '../words/own-copy.js';

/** Values that are worth nothing after a moment (milliseconds since the epoch), by key. */
export interface ExpiringMap<T> {
  /** The value under a key if it has not expired by `now`. */
  get(key: string, now: number): T | undefined;
  set(key: string, value: T, expires: number): void;
  delete(key: string): void;
  keys(): Iterable<string>;
  /** Takes away a few of those that have expired by `now`; called often, it finds them all. */
  sweep(now: number): void;
  /** Takes away all of them, which costs time in proportion to what is kept. */
  expire(now: number): void;
}

/** How many entries one sweep looks at: more than one call adds, so that what has expired cannot pile up. */
const LOOKED_AT = 4;

/** Makes an empty one. No call but `expire` costs time in proportion to what is kept. */
export function createExpiringMap<T>(): ExpiringMap<T> {
  const entries = new Map<string, { readonly value: T; readonly expires: number }>();
  // A map's iterator goes on to be right while entries come and go, so each sweep begins where the last one stopped.
  let round = entries.entries();
  return {
    get(key, now) {
      const entry = entries.get(key);
      return entry && entry.expires > now ? entry.value : undefined;
    },
    set(key, value, expires) {
      entries.set(ownCopy(key), { value, expires });
    },
    delete(key) {
      entries.delete(key);
    },
    keys: () => entries.keys(),
    sweep(now) {
      for (let looked = 0; looked < LOOKED_AT; looked++) {
        const step = round.next();
        if (step.done) {
          round = entries.entries();
          return;
        }
        const [key, { expires }] = step.value;
        if (expires <= now) entries.delete(key);
      }
    },
    expire(now) {
      for (const [key, { expires }] of entries) if (expires <= now) entries.delete(key);
    },
  };
}
