/** Remembers the values of the keys that were asked for last. */
export interface Lru<T> {
  /** The value of a key; worked out by `make` where it is not remembered. */
  get(key: string, make: () => T): T;
  forget(key: string): void;
}

/** A memory of at most `most` values; what has not been asked for longest makes room. */
export function createLru<T>(most: number): Lru<T> {
  const kept = new Map<string, T>();
  return {
    get(key, make) {
      const value = kept.has(key) ? (kept.get(key) as T) : make();
      kept.delete(key);
      kept.set(key, value);
      if (kept.size > most) kept.delete(kept.keys().next().value as string);
      return value;
    },
    forget: (key) => void kept.delete(key),
  };
}
