import { beforeEach, describe, expect, it } from '@jest/globals';
import { ModelError } from '../../../src/rephrase/model/model-error.js';
import { createTokenBudget } from '../../../src/rephrase/model/token-budget.js';
import { withTokenBudget } from '../../../src/rephrase/model/with-token-budget.js';
import { PROMPT, WANTED } from './a-prompt.js';
import { scripted, waiting } from './scripted-complete.js';

let now: number;
let spent: number;

beforeEach(() => {
  now = Date.parse('2026-11-02T23:00:00Z');
  spent = 0;
});

function budget(daily: number) {
  return createTokenBudget(
    daily,
    () => now,
    () => {
      spent += 1;
    },
  );
}

describe('the day’s tokens', () => {
  it('are set aside while a call is under way, so that calls at once cannot overshoot', async () => {
    const model = waiting();
    const complete = withTokenBudget(model.complete, budget(250));
    const calls = [complete(PROMPT, WANTED), complete(PROMPT, WANTED)];
    await expect(complete(PROMPT, WANTED)).rejects.toMatchObject({ trouble: 'spent' });
    expect(model.underWay()).toBe(2);
    model.answer();
    await Promise.all(calls);
    const third = complete(PROMPT, WANTED);
    model.answer();
    await expect(third).resolves.toMatchObject({ tokens: 50 });
  });

  it('are spent by what calls really cost', async () => {
    const model = scripted();
    const complete = withTokenBudget(model.complete, budget(200));
    await complete(PROMPT, WANTED);
    await complete(PROMPT, WANTED);
    await complete(PROMPT, WANTED);
    await expect(complete(PROMPT, WANTED)).rejects.toMatchObject({ trouble: 'spent' });
    expect(model.calls()).toBe(3);
  });

  it.each([
    ['timeout', 1],
    ['broken', 1],
    ['stopped', 1],
    ['server', 3],
    ['refused', 3],
    ['rate-limited', 3],
    ['connection', 3],
  ] as const)(
    'are spent by a call that fails only if a model may have worked: %s',
    async (trouble, calls) => {
      const model = scripted(trouble, trouble, trouble);
      const complete = withTokenBudget(model.complete, budget(199));
      for (let i = 0; i < 3; i += 1) await complete(PROMPT, WANTED).catch(() => undefined);
      expect(model.calls()).toBe(calls);
    },
  );

  it('are spent by a reply that was lost on its way', async () => {
    const model = scripted(new ModelError('connection', { status: 200 }));
    const complete = withTokenBudget(model.complete, budget(199));
    await complete(PROMPT, WANTED).catch(() => undefined);
    await expect(complete(PROMPT, WANTED)).rejects.toMatchObject({ trouble: 'spent' });
  });

  it('are all there again at midnight, and it is said once a day that they are spent', () => {
    const { reserve } = budget(100);
    reserve(100)?.settle(100);
    expect([reserve(1), reserve(1)]).toEqual([null, null]);
    expect(spent).toBe(1);
    now = Date.parse('2026-11-02T23:59:59.999Z');
    expect(reserve(1)).toBeNull();
    now += 1;
    expect(reserve(100)).not.toBeNull();
    expect(reserve(1)).toBeNull();
    expect(spent).toBe(2);
  });

  it('count for the day in which a call ends', () => {
    const { reserve } = budget(100);
    const before = reserve(60);
    now += 3_600_000;
    expect(reserve(60)).toBeNull();
    before?.settle(30);
    expect(reserve(71)).toBeNull();
    expect(reserve(70)).not.toBeNull();
  });
});
