/** Remembers for a short time what is slow to load. */
export interface BriefMemory<T> {
  /** Callers that ask at once share one load; what could not be loaded, or is not there, is not remembered. */
  get(key: string): Promise<T | undefined>;
  /** What is being loaded right now is not remembered either. */
  drop(key: string): void;
}

/** How a memory is filled and limited: at most `most` entries, each for `milliseconds`. */
export interface BriefMemoryOptions<T> {
  readonly load: (key: string) => Promise<T | undefined>;
  readonly most: number;
  readonly milliseconds: number;
  readonly now: () => number;
}

/** Creates a memory; when it is full, the entry that was loaded first goes. */
export function createBriefMemory<T>({
  load,
  most,
  milliseconds,
  now,
}: BriefMemoryOptions<T>): BriefMemory<T> {
  const entries = new Map<string, { readonly value: Promise<T | undefined>; readonly until: number }>();
  return {
    get(key) {
      const known = entries.get(key);
      if (known !== undefined && now() < known.until) return known.value;
      const entry = { value: load(key), until: now() + milliseconds };
      entries.delete(key);
      entries.set(key, entry);
      if (entries.size > most) entries.delete(entries.keys().next().value ?? key);
      const forget = () => {
        if (entries.get(key) === entry) entries.delete(key);
      };
      entry.value.then((value) => value === undefined && forget(), forget);
      return entry.value;
    },
    drop: (key) => void entries.delete(key),
  };
}
