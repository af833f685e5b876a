/** Work that a stop lets finish. */
export interface UnderWay {
  /** Gives the work back. */
  track<T>(work: Promise<T>): Promise<T>;
  /** Resolves when nothing is under way any more, also nothing that began meanwhile. */
  settled(): Promise<void>;
}

export function createUnderWay(): UnderWay {
  const all = new Set<Promise<unknown>>();
  return {
    track(work) {
      all.add(work);
      const done = () => void all.delete(work);
      work.then(done, done);
      return work;
    },
    async settled() {
      while (all.size > 0) await Promise.allSettled(all);
    },
  };
}
