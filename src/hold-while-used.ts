/** Something that takes much room and is quickly got. */
export interface Held<T> {
  /** Gets it unless it is held. Whoever asks meanwhile waits for the same one; what failed is tried again for the next. */
  readonly get: () => Promise<T>;
  /** Lets go of it if nobody has asked for it for so long; tells whether it did. */
  readonly letGo: () => boolean;
}

/** What holding needs. */
export interface HeldParts<T> {
  readonly get: () => Promise<T>;
  /** For how long nobody has to ask, in milliseconds. */
  readonly unused: number;
  /** Milliseconds since whenever. */
  readonly now: () => number;
}

/** Holds something from when it is asked for until nobody has asked for a while. */
export function holdWhileUsed<T>({ get, unused, now }: HeldParts<T>): Held<T> {
  let held: Promise<T> | undefined;
  let lastAsked = 0;
  return {
    get() {
      lastAsked = now();
      if (held !== undefined) return held;
      const getting = get();
      held = getting;
      getting.catch(() => {
        if (held === getting) held = undefined;
      });
      return getting;
    },
    letGo() {
      if (held === undefined || now() - lastAsked < unused) return false;
      held = undefined;
      return true;
    },
  };
}
