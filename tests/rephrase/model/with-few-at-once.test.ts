import { describe, expect, it } from '@jest/globals';
import { ModelError } from '../../../src/rephrase/model/model-error.js';
import { withFewAtOnce } from '../../../src/rephrase/model/with-few-at-once.js';
import { PROMPT, WANTED } from './a-prompt.js';
import { waiting } from './scripted-complete.js';

/** Lets promises that have settled be heard of. */
const aTurn = () => new Promise((resolve) => setImmediate(resolve));

describe('calls at once', () => {
  it('are four, sixteen more wait, and the rest hear right away that it is busy', async () => {
    const model = waiting();
    const complete = withFewAtOnce(model.complete);
    const calls = Array.from({ length: 20 }, () => complete(PROMPT, WANTED));
    await aTurn();
    expect(model.underWay()).toBe(4);
    await expect(complete(PROMPT, WANTED)).rejects.toMatchObject({ trouble: 'busy' });
    for (let i = 0; i < 5; i += 1) {
      model.answer();
      await aTurn();
    }
    expect(await Promise.all(calls)).toHaveLength(20);
  });

  it('do not begin once they are no longer wanted', async () => {
    const model = waiting();
    const complete = withFewAtOnce(model.complete);
    const first = Array.from({ length: 4 }, () => complete(PROMPT, WANTED));
    const late = new AbortController();
    const fifth = complete(PROMPT, late.signal);
    late.abort(new ModelError('timeout'));
    await aTurn();
    model.answer();
    await expect(fifth).rejects.toMatchObject({ trouble: 'timeout' });
    await Promise.all(first);
    expect(model.underWay()).toBe(0);
  });
});
