import { beforeEach, describe, expect, it } from '@jest/globals';
import { ModelError, type ModelTrouble } from '../../../src/rephrase/model/model-error.js';
import { withRetries } from '../../../src/rephrase/model/with-retries.js';
import { PROMPT, WANTED } from './a-prompt.js';
import { type Scripted, type Step, scripted } from './scripted-complete.js';

let now: number;
let chance: number;
let waits: number[];
let model: Scripted;

beforeEach(() => {
  now = 0;
  chance = 0.5;
  waits = [];
});

function call(...steps: Step[]) {
  model = scripted(...steps);
  const complete = withRetries(model.complete, {
    deadline: 8000,
    now: () => now,
    random: () => chance,
    async pause(ms) {
      waits.push(ms);
      now += ms;
    },
  });
  return complete(PROMPT, WANTED);
}

describe('retries', () => {
  it.each<ModelTrouble>(['rate-limited', 'server', 'connection'])('are made after %s', async (trouble) => {
    await expect(call(trouble, trouble)).resolves.toMatchObject({ text: '{}' });
    expect(model.calls()).toBe(3);
  });

  it.each<ModelTrouble>(['timeout', 'refused', 'broken', 'open', 'spent', 'busy', 'stopped'])(
    'are not made after %s',
    async (trouble) => {
      await expect(call(trouble)).rejects.toMatchObject({ trouble });
      expect(model.calls()).toBe(1);
    },
  );

  it('are two at most', async () => {
    await expect(call('server', 'connection', 'rate-limited')).rejects.toMatchObject({
      trouble: 'rate-limited',
    });
    expect(model.calls()).toBe(3);
  });

  it.each([
    [0, [0, 0]],
    [0.5, [250, 500]],
    [0.999, [499.5, 999]],
  ])('wait for a random part of a time that doubles: %d', async (random, expected) => {
    chance = random;
    await call('server', 'server');
    expect(waits).toEqual(expected);
  });

  it('wait as long as they were asked to, and a little longer', async () => {
    await call(new ModelError('rate-limited', { after: 3000 }));
    expect(waits).toEqual([3250]);
  });

  it('are not waited for when the deadline would come first', async () => {
    await expect(call(new ModelError('rate-limited', { after: 7800 }))).rejects.toMatchObject({
      trouble: 'rate-limited',
    });
    expect(waits).toEqual([]);
  });

  it.each<ModelTrouble>(['open', 'spent', 'busy'])(
    'tell of the failure before when they are not let through: %s',
    async (trouble) => {
      await expect(call('server', trouble)).rejects.toMatchObject({ trouble: 'server' });
    },
  );

  it('end when nobody wants them any more', async () => {
    const unwanted = new AbortController();
    const complete = withRetries(scripted('server').complete, {
      deadline: 8000,
      now: () => 0,
      random: () => 0.5,
      pause: async (_ms, signal) => {
        unwanted.abort(new ModelError('stopped'));
        signal.throwIfAborted();
      },
    });
    await expect(complete(PROMPT, unwanted.signal)).rejects.toMatchObject({ trouble: 'stopped' });
  });
});
