import type { METRICS, Metric } from './metric-list.js';

type All = typeof METRICS;
type Named<Kind extends Metric['kind']> = {
  [Name in keyof All]: All[Name]['kind'] extends Kind ? Name : never;
}[keyof All];

export type Counter = Named<'counter'>;
export type Histogram = Named<'histogram'>;
export type Gauge = Named<'gauge'>;

/** One value for each label of a metric. */
export type LabelsOf<Name extends keyof All> = {
  readonly [Label in keyof All[Name]['labels']]: All[Name]['labels'][Label] extends readonly (infer Value extends
    string)[]
    ? Value
    : never;
};

/** Where it is counted and timed how Demarc does. Never throws. */
export interface Metrics {
  /** Counts one more, or `by` more. */
  count<Name extends Counter>(name: Name, labels: LabelsOf<Name>, by?: number): void;
  /** Something took so many milliseconds. */
  time<Name extends Histogram>(name: Name, labels: LabelsOf<Name>, milliseconds: number): void;
  set<Name extends Gauge>(name: Name, labels: LabelsOf<Name>, value: number): void;
}

/** Where nothing is counted. */
export const countNothing: Metrics = { count() {}, time() {}, set() {} };
