import { beforeEach, describe, expect, it } from '@jest/globals';
import type { LogFields } from '../../../src/contract/log.js';
import type { Complete } from '../../../src/rephrase/model/complete.js';
import { guardComplete } from '../../../src/rephrase/model/guard-complete.js';
import { createModelCounts, type ModelCounts } from '../../../src/rephrase/model/model-counts.js';
import { PROMPT, WANTED } from './a-prompt.js';
import { scripted, waiting } from './scripted-complete.js';

let now: number;
let counts: ModelCounts;
let logged: LogFields[];

beforeEach(() => {
  now = Date.parse('2026-11-02T10:00:00Z');
  counts = createModelCounts();
  logged = [];
});

function guarded(complete: Complete, dailyTokens = 100_000): Complete {
  const keep = (fields: LogFields) => void logged.push(fields);
  return guardComplete(complete, {
    deadline: 8000,
    dailyTokens,
    stopping: new AbortController().signal,
    counts,
    log: { debug: keep, info: keep, warn: keep, error: keep },
    now: () => now,
    random: () => 0.5,
    // Short waits are over at once, and the deadline never comes.
    pause: async (ms) => (ms < 8000 ? undefined : new Promise(() => undefined)),
  });
}

describe('the guard around a language model', () => {
  it('counts every try for the breaker, and stops trying once it is open', async () => {
    const model = scripted(...Array.from({ length: 9 }, () => 'server' as const));
    const complete = guarded(model.complete);
    await expect(complete(PROMPT, WANTED)).rejects.toMatchObject({ trouble: 'server' });
    await expect(complete(PROMPT, WANTED)).rejects.toMatchObject({ trouble: 'server' });
    expect(model.calls()).toBe(5);
    await expect(complete(PROMPT, WANTED)).rejects.toMatchObject({ trouble: 'open' });
    expect(model.calls()).toBe(5);
    expect(counts.snapshot()).toEqual({ server: 2, open: 1 });
  });

  it('lets one call try after a while, and closes when it goes well', async () => {
    const model = scripted(...Array.from({ length: 6 }, () => 'refused' as const));
    const complete = guarded(model.complete);
    for (let i = 0; i < 5; i += 1) await complete(PROMPT, WANTED).catch(() => undefined);
    now += 30_000;
    await expect(complete(PROMPT, WANTED)).rejects.toMatchObject({ trouble: 'refused' });
    now += 59_999;
    await expect(complete(PROMPT, WANTED)).rejects.toMatchObject({ trouble: 'open' });
    now += 1;
    await expect(complete(PROMPT, WANTED)).resolves.toMatchObject({ text: '{}' });
    expect(logged).toEqual([
      { trouble: 'refused', status: null, seconds: 30 },
      { trouble: 'refused', status: null, seconds: 60 },
      {},
    ]);
  });

  it('does not take it for a failure of the model that its tokens are spent', async () => {
    const model = scripted();
    const complete = guarded(model.complete, 120);
    await complete(PROMPT, WANTED);
    for (let i = 0; i < 6; i += 1) await complete(PROMPT, WANTED).catch(() => undefined);
    now += 86_400_000;
    await expect(complete(PROMPT, WANTED)).resolves.toMatchObject({ text: '{}' });
    expect(counts.snapshot()).toEqual({ answered: 2, spent: 6 });
  });

  it('turns away what would wait too long', async () => {
    const model = waiting();
    const complete = guarded(model.complete);
    const ended = Promise.allSettled(Array.from({ length: 21 }, () => complete(PROMPT, WANTED)));
    for (let i = 0; i < 6; i += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      expect(model.underWay()).toBeLessThanOrEqual(4);
      model.answer();
    }
    await ended;
    expect(counts.snapshot()).toEqual({ answered: 20, busy: 1 });
  });

  it('costs next to nothing itself', async () => {
    const complete = guarded(scripted().complete, Number.MAX_SAFE_INTEGER);
    for (let i = 0; i < 200; i += 1) await complete(PROMPT, WANTED);
    const begun = performance.now();
    for (let i = 0; i < 500; i += 1) await complete(PROMPT, WANTED);
    expect((performance.now() - begun) / 500).toBeLessThan(1);
  });
});
