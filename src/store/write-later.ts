/** Puts off what need not be written at once. */
export interface Later<Name> {
  /** Something under this name has changed: it is written within `WITHIN`, together with what else changes until then. */
  write(name: Name): void;
  /** Writes all that is put off; resolves when that has ended, well or not. */
  flush(): Promise<void>;
}

/** In milliseconds. Long beside the write of a large table, and short beside what a kill may take back. */
const WITHIN = 30_000;

/** `write` may throw: the next change is written later again. */
export function createLater<Name>(write: (name: Name) => Promise<void>): Later<Name> {
  const waiting = new Map<Name, NodeJS.Timeout>();
  const writeNow = async (name: Name) => {
    clearTimeout(waiting.get(name));
    waiting.delete(name);
    await write(name).catch(() => undefined);
  };
  return {
    write(name) {
      if (!waiting.has(name)) waiting.set(name, setTimeout(() => void writeNow(name), WITHIN).unref());
    },
    async flush() {
      await Promise.all([...waiting.keys()].map(writeNow));
    },
  };
}
