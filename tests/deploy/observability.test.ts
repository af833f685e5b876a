import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { METRICS, type Metric } from '../../src/contract/metric-list.js';
import { createMetrics } from '../../src/metrics/create-metrics.js';
import { metricsTable } from '../metrics/metrics-table.js';

interface Panel {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets?: readonly { readonly expr: string; readonly legendFormat: string }[];
}

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly annotations: { readonly summary: string; readonly action: string };
}

const dashboard = JSON.parse(readFileSync('deploy/grafana-dashboard.json', 'utf8'));
const panels: readonly Panel[] = dashboard.panels;
const shown = panels.flatMap(({ targets = [] }) => targets);
const rules: readonly Rule[] = parse(readFileSync('deploy/prometheus-rules.yaml', 'utf8')).groups.flatMap(
  ({ rules }: { rules: readonly Rule[] }) => rules,
);

/** What Prometheus adds to what it reads. */
const SCRAPED = ['up'];
/** What each sample has besides the labels of its metric. */
const ADDED = ['instance', 'job'];
const ours = new Map(
  Object.values<Metric>(METRICS).flatMap((metric) =>
    (metric.kind === 'histogram' ? ['_bucket', '_sum', '_count'] : ['']).map((part) => [
      metric.name + part,
      { ...metric, labels: metric.kind === 'histogram' ? { ...metric.labels, le: [] } : metric.labels },
    ]),
  ),
);

/** Which metrics an expression of Prometheus's is about. */
function metricsIn(expression: string): string[] {
  return [...expression.replace(/"[^"]*"/g, '').matchAll(/\b(?:demarc|nodejs|process)_\w+\b|\bup\b/g)].map(
    String,
  );
}

/** What is wrong with an expression: names and labels that are not there, values that cannot be, brackets that do not close. */
function problemsOf(expression: string, known: ReadonlySet<string>): string[] {
  const named = metricsIn(expression);
  const missing = named.filter((name) => !known.has(name) && !SCRAPED.includes(name));
  const labels = new Map<string, readonly string[]>(
    named.flatMap((name) => Object.entries(ours.get(name)?.labels ?? {})),
  );
  const grouped = [...expression.matchAll(/by \(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(/,\s*/));
  const selected = [...expression.matchAll(/(\w+)(?:=|!=|=~)"([^"]*)"/g)];
  const unknown = [...grouped, ...selected.map(([, label = '']) => label)].filter(
    (label) => label !== '' && !labels.has(label) && !ADDED.includes(label),
  );
  const impossible = selected.filter(
    ([, label = '', value = '']) => labels.has(label) && !labels.get(label)?.includes(value),
  );
  const open = [...expression].filter((one) => '([{'.includes(one)).length;
  const closed = [...expression].filter((one) => ')]}'.includes(one)).length;
  return [
    ...missing.map((name) => `there is no ${name}`),
    ...unknown.map((label) => `it has no label ${label}`),
    ...impossible.map(([match]) => `never ${match}`),
    ...(open === closed ? [] : ['a bracket is open']),
  ];
}

let known: ReadonlySet<string>;
beforeAll(async () => {
  const text = await createMetrics().read();
  const theirs = [...text.matchAll(/^# TYPE ((?!demarc_)\S+)/gm)].map(([, name = '']) => name);
  known = new Set([...theirs, ...ours.keys()]);
});

describe('the dashboard for Grafana', () => {
  it('shows only what is there', () => {
    expect(shown.length).toBeGreaterThan(Object.keys(METRICS).length);
    for (const { expr } of shown) expect([expr, problemsOf(expr, known)]).toEqual([expr, []]);
  });

  it('shows everything that is there', () => {
    const drawn = new Set(shown.flatMap(({ expr }) => metricsIn(expr)));
    for (const { kind, name } of Object.values(METRICS))
      expect(drawn).toContain(kind === 'histogram' ? `${name}_bucket` : name);
  });

  it('tells lines apart by labels that their expressions keep', () => {
    for (const { expr, legendFormat } of shown)
      for (const [, label] of legendFormat.matchAll(/\{\{(\w+)\}\}/g))
        expect(expr).toMatch(new RegExp(`by \\([^)]*\\b${label}\\b|^\\w+\\{${label}`));
  });

  it('has its panels beside and below one another', () => {
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, cell) => `${x + (cell % w)} ${y + Math.floor(cell / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    for (const { gridPos } of panels) expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
  });
});

describe('the alerts for Prometheus', () => {
  it('look at what is there, and say what to do', () => {
    expect(rules.length).toBeGreaterThan(4);
    for (const { alert, expr, annotations } of rules) {
      expect([alert, problemsOf(expr, known)]).toEqual([alert, []]);
      expect(annotations.summary).toMatch(/\.$/);
      expect(annotations.action).toMatch(/\.$/);
    }
  });
});

describe('what checks them', () => {
  it.each([
    ['sum(rate(demarc_question_total[5m]))', 'there is no demarc_question_total'],
    ['sum(rate(demarc_replying_seconds[5m]))', 'there is no demarc_replying_seconds'],
    ['sum by (verdict) (demarc_replies_total)', 'it has no label verdict'],
    ['demarc_replies_total{platform="irc"}', 'never platform="irc"'],
    ['sum(demarc_replies_total', 'a bracket is open'],
  ])('finds what is wrong with %s', (expression, problem) => {
    expect(problemsOf(expression, known)).toEqual([problem]);
  });
});

describe('the README', () => {
  it('names every metric as it is', () => {
    const [, table] =
      /<!-- metrics: begin -->\n([\s\S]*?)\n<!-- metrics: end -->/.exec(readFileSync('README.md', 'utf8')) ??
      [];
    expect(table).toBe(metricsTable());
  });
});
