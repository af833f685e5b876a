/** An entry that is worth nothing after `expires` (milliseconds since the epoch). */
export interface Expiring<T> {
  readonly value: T;
  readonly expires: number;
}

/** The value under a key if it has not expired by `now`. */
export function live<T>(
  entries: Readonly<Record<string, Expiring<T>>>,
  key: string,
  now: number,
): T | undefined {
  const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
  return entry && entry.expires > now ? entry.value : undefined;
}

/** Takes away what has expired by `now`. */
export function sweep(entries: Record<string, Expiring<unknown>>, now: number): void {
  for (const [key, entry] of Object.entries(entries)) if (entry.expires <= now) delete entries[key];
}
