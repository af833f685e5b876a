import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { METRICS, type Metric } from '../contract/metric-list.js';
import type { Metrics } from '../contract/metrics.js';

/** Metrics that can be read. */
export interface ReadableMetrics extends Metrics {
  /** All of them, and those of the process, as Prometheus reads them: https://prometheus.io/docs/instrumenting/exposition_formats/ */
  read(): Promise<string>;
  /** The type under which they are sent. */
  readonly contentType: string;
}

/** Of how many combinations of labels it is said beforehand that nothing has happened; of more, most never happen. */
const FEW = 100;

/** Whoever imports this file loads Prometheus's client, so it is imported only where metrics are switched on. */
export function createMetrics(): ReadableMetrics {
  const registry = new Registry();
  const of = <Kind>(kind: Metric['kind'], create: (metric: Metric) => Kind) =>
    new Map<string, Kind>(
      Object.entries<Metric>(METRICS).flatMap(([key, metric]) =>
        metric.kind === kind ? [[key, create(metric)]] : [],
      ),
    );
  const common = ({ name, help, labels }: Metric) => ({
    name,
    help,
    labelNames: Object.keys(labels),
    registers: [registry],
  });
  const counters = of('counter', (metric) => {
    const counter = new Counter(common(metric));
    // What is there from the start at 0 can be told from what is not measured, and its first increase is seen.
    for (const labels of combinations(metric)) counter.inc(labels, 0);
    return counter;
  });
  const gauges = of('gauge', (metric) => new Gauge(common(metric)));
  const histograms = of(
    'histogram',
    (metric) => new Histogram({ ...common(metric), buckets: [...(metric.buckets ?? [])] }),
  );
  collectDefaultMetrics({ register: registry });
  return {
    count: (name, labels, by = 1) => counters.get(name)?.inc(plain(labels), by),
    time: (name, labels, milliseconds) => histograms.get(name)?.observe(plain(labels), milliseconds / 1_000),
    set: (name, labels, value) => gauges.get(name)?.set(plain(labels), value),
    read: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/** As the client's types want labels; ours are strings, too. */
function plain(labels: object): Record<string, string> {
  return labels as Record<string, string>;
}

/** Every combination of label values where there are few. */
function combinations({ labels }: Metric): Record<string, string>[] {
  const all = Object.entries(labels);
  if (all.reduce((product, [, values]) => product * values.length, 1) > FEW) return [];
  return all.reduce<Record<string, string>[]>(
    (found, [label, values]) =>
      found.flatMap((labelled) => values.map((value) => ({ ...labelled, [label]: value }))),
    [{}],
  );
}
