import { makeRoom } from '../contract/make-room.js';

/** Lets each key do something so often a minute, in one go or spread out. */
export interface TokenBuckets {
  /** Takes from the bucket of a key: 0 when there was enough in it, else in how many milliseconds there is, and nothing is taken. */
  take(key: string, cost?: number): number;
}

/** How full a bucket is, and how many there may be. */
export interface TokenBucketOptions {
  /** What flows into a bucket in a minute, which is what it holds when it is full; 0: there is no limit. */
  readonly perMinute: number;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Keys that are watched at most; those that took longest ago are forgotten first, and so have full buckets again. */
const WATCHED = 10_000;
const MINUTE = 60_000;

/** Makes buckets, all of them full. https://en.wikipedia.org/wiki/Token_bucket */
export function createTokenBuckets({ perMinute, now }: TokenBucketOptions): TokenBuckets {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();
  return {
    take(key, cost = 1) {
      if (perMinute === 0) return 0;
      const at = now();
      const { left, at: before } = buckets.get(key) ?? { left: perMinute, at };
      const inIt = Math.min(perMinute, left + (Math.max(0, at - before) * perMinute) / MINUTE);
      const isEnough = inIt >= cost;
      buckets.delete(key);
      buckets.set(key, { left: isEnough ? inIt - cost : inIt, at });
      makeRoom(buckets, WATCHED);
      return isEnough ? 0 : Math.ceil(((cost - inIt) * MINUTE) / perMinute);
    },
  };
}
