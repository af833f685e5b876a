/** Counts what arrives, and has somebody wait for more. */
export interface ConnectorArrivals {
  add(): void;
  /** Resolves when so many more have arrived. */
  more(count: number): Promise<void>;
}

export function countArrivals(): ConnectorArrivals {
  let arrived = 0;
  let waiting: { readonly until: number; readonly wake: () => void }[] = [];
  return {
    add() {
      arrived += 1;
      const woken = waiting.filter(({ until }) => until <= arrived);
      waiting = waiting.filter(({ until }) => until > arrived);
      for (const { wake } of woken) wake();
    },
    more: (count) =>
      new Promise((resolve) => waiting.push({ until: arrived + count, wake: () => resolve() })),
  };
}
