import type { Histogram, LabelsOf, Metrics } from './metrics.js';

/** Does work that ends at once, and tells how long it took; of work that throws nothing is told. */
export function timed<Name extends Histogram, Result>(
  metrics: Metrics,
  name: Name,
  labels: LabelsOf<Name>,
  work: () => Result,
): Result {
  const began = performance.now();
  const result = work();
  metrics.time(name, labels, performance.now() - began);
  return result;
}
