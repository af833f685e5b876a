import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { METRICS } from '../../src/contract/metric-list.js';
import { REJECTIONS } from '../../src/contract/rejections.js';
import { createMetrics } from '../../src/metrics/create-metrics.js';
import { createModelCounts } from '../../src/rephrase/model/model-counts.js';
import { readSamples, sumOf } from './read-samples.js';

describe('metrics for Prometheus', () => {
  it('have names as Prometheus advises, each once, and say what they are', () => {
    const all = Object.values(METRICS);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { kind, name, help, labels } of all) {
      expect(name).toMatch(
        {
          counter: /^demarc_[a-z_]+_total$/,
          histogram: /^demarc_[a-z_]+_seconds$/,
          gauge: /^demarc_[a-z_]+$/,
        }[kind],
      );
      expect(help.length).toBeGreaterThan(10);
      for (const [label, values] of Object.entries(labels)) {
        expect(label).toMatch(/^[a-z]+$/);
        expect(new Set(values).size).toBe(values.length);
      }
    }
  });

  it('count, time in seconds and set', async () => {
    const metrics = createMetrics();
    metrics.count('redeliveries', { platform: 'slack' });
    metrics.count('redeliveries', { platform: 'slack' });
    metrics.count('modelTokens', {}, 120);
    metrics.time('replying', { platform: 'teams', stage: 'deliver' }, 250);
    metrics.set('modelRests', {}, 1);
    const text = await metrics.read();
    expect(sumOf(text, 'demarc_redeliveries_total', { platform: 'slack' })).toBe(2);
    expect(sumOf(text, 'demarc_redeliveries_total', { platform: 'teams' })).toBe(0);
    expect(sumOf(text, 'demarc_model_tokens_total')).toBe(120);
    const labels = { platform: 'teams', stage: 'deliver' };
    expect(sumOf(text, 'demarc_replying_seconds_sum', labels)).toBe(0.25);
    expect(sumOf(text, 'demarc_replying_seconds_bucket', { ...labels, le: '0.1' })).toBe(0);
    expect(sumOf(text, 'demarc_replying_seconds_bucket', { ...labels, le: '0.25' })).toBe(1);
    expect(sumOf(text, 'demarc_model_breaker_open')).toBe(1);
  });

  it('show at 0 what has not happened yet, where there is little that can', async () => {
    const zeros = readSamples(await createMetrics().read()).filter(({ name }) => name.startsWith('demarc_'));
    for (const name of ['demarc_replies_total', 'demarc_tips_total', 'demarc_model_calls_total'])
      expect(zeros.filter((sample) => sample.name === name).map(({ value }) => value)).toContain(0);
  });

  it('tell of the process too', async () => {
    const text = await createMetrics().read();
    for (const name of [
      'process_cpu_seconds_total',
      'nodejs_heap_size_used_bytes',
      'nodejs_eventloop_lag_seconds',
    ])
      expect(readSamples(text).map((sample) => sample.name)).toContain(name);
  });

  it('keep what is counted by one apart from what is counted by another', async () => {
    const [one, other] = [createMetrics(), createMetrics()];
    one.count('tipsDue', {});
    expect(sumOf(await one.read(), 'demarc_tips_due_total')).toBe(1);
    expect(sumOf(await other.read(), 'demarc_tips_due_total')).toBe(0);
  });
});

describe('what comes of a language model', () => {
  it('is counted as calls, uses and rejections, and a reason that nobody knows as another one', async () => {
    const metrics = createMetrics();
    const counts = createModelCounts(metrics);
    for (const what of ['answered', 'timeout', 'reworded', 'no reading', 'refused: party'] as const)
      counts.count(what);
    counts.count('refused: what somebody typed');
    // A call that is refused is none of the rejected words.
    counts.count('refused');
    const text = await metrics.read();
    expect(sumOf(text, 'demarc_model_calls_total')).toBe(3);
    expect(sumOf(text, 'demarc_model_calls_total', { result: 'refused' })).toBe(1);
    expect(sumOf(text, 'demarc_model_uses_total', { result: 'no-reading' })).toBe(1);
    expect(sumOf(text, 'demarc_model_rejects_total', { reason: 'party' })).toBe(1);
    expect(sumOf(text, 'demarc_model_rejects_total', { reason: 'other' })).toBe(1);
    expect(text).not.toContain('typed');
  });

  it('is rejected for reasons that all have a name of their own', () => {
    const folder = 'src/rephrase/grounding';
    const rules = readdirSync(`${folder}/rules`, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => readFileSync(`${folder}/rules/${name}`, 'utf8'));
    const form = readFileSync(`${folder}/check-rewording.ts`, 'utf8');
    const named = [
      ...rules.flatMap((code) => [...code.matchAll(/^ {2}name: '([\w-]+)'/gm)]),
      ...form.matchAll(/REFUSED\('([\w-]+)'\)/g),
    ].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(rules.length);
    expect([...named, 'form', 'reading', 'other'].sort()).toEqual([...REJECTIONS].sort());
  });
});
