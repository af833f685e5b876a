/** How often what happened, by name, since the process started. */
export interface ModelCounts {
  count(what: string): void;
  snapshot(): Readonly<Record<string, number>>;
}

/** Counts in memory. The names are ours, a closed few: never what somebody typed. */
export function createModelCounts(): ModelCounts {
  const counts = new Map<string, number>();
  return {
    count: (what) => void counts.set(what, (counts.get(what) ?? 0) + 1),
    snapshot: () => Object.fromEntries(counts),
  };
}
