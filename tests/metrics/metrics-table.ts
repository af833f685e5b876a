import { METRICS, type Metric } from '../../src/contract/metric-list.js';

/** The table of all metrics for the README; values that are many are left to the code. */
export function metricsTable(): string {
  const rows = Object.values<Metric>(METRICS).map(
    ({ name, help, labels }) => `| \`${name}\` | ${Object.keys(labels).join(', ') || '-'} | ${help} |`,
  );
  return ['| metric | labels | what |', '|---|---|---|', ...rows].join('\n');
}
