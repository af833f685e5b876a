import type { LabelsOf, Metrics } from '../contract/metrics.js';
import { STORE_OPERATIONS } from '../contract/store-operations.js';
import type { Store } from './store.js';

type Operation = (...values: never[]) => Promise<unknown>;

/** A store that tells how long it takes and what fails; `kind` is what it keeps things in. */
export function timeStore(store: Store, kind: LabelsOf<'store'>['store'], metrics: Metrics): Store {
  const all = STORE_OPERATIONS.map((operation) => {
    const labels = { store: kind, operation };
    const run = store[operation] as Operation;
    const timedRun: Operation = async (...values) => {
      const began = performance.now();
      try {
        return await run(...values);
      } catch (error) {
        metrics.count('storeErrors', labels);
        throw error;
      } finally {
        metrics.time('store', labels, performance.now() - began);
      }
    };
    return [operation, timedRun] as const;
  });
  return Object.fromEntries(all) as Pick<Store, (typeof STORE_OPERATIONS)[number]>;
}
