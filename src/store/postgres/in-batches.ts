import { coalesce } from '../coalesce.js';

/** What is written together, in the order in which it came. */
export interface Batches<T> {
  /** Resolves when it is written; throws what its write threw. */
  add(item: T): Promise<void>;
  /** Waits for everything that was added. */
  idle(): Promise<void>;
}

/** Items that are added while a write is under way share the next one. */
export function inBatches<T>(write: (items: readonly T[]) => Promise<void>): Batches<T> {
  let waiting: T[] = [];
  const shared = coalesce(async () => {
    const items = waiting;
    waiting = [];
    await write(items);
  });
  return {
    add(item) {
      waiting.push(item);
      return shared.save();
    },
    idle: () => shared.idle(),
  };
}
