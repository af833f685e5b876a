import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Breaker, createBreaker, type Outcome } from '../../../src/rephrase/model/breaker.js';
import { ModelError } from '../../../src/rephrase/model/model-error.js';

let now: number;
let heard: string[];
let breaker: Breaker;

beforeEach(() => {
  now = 1_000_000;
  heard = [];
  breaker = createBreaker(() => now, {
    opened: ({ trouble }, rest) => void heard.push(`opened after ${trouble}, for ${rest / 1000} s`),
    closed: () => void heard.push('closed'),
  });
});

const FAILURE = new ModelError('server');

/** Whether a call was let through; it ends so. */
function call(outcome: Outcome): boolean {
  const tell = breaker.enter();
  tell?.(outcome);
  return tell !== null;
}

function fail(times: number): void {
  for (let i = 0; i < times; i += 1) call(FAILURE);
}

describe('the breaker', () => {
  it('opens after five failures in a row, and lets nobody through', () => {
    fail(4);
    expect(heard).toEqual([]);
    call(new ModelError('refused', { status: 401 }));
    expect(heard).toEqual(['opened after refused, for 30 s']);
    now += 29_999;
    expect(call(null)).toBe(false);
  });

  it('stays closed while something goes well in between', () => {
    fail(4);
    call(null);
    fail(4);
    expect(call(null)).toBe(true);
    expect(heard).toEqual([]);
  });

  it('does not count what was cancelled, neither for nor against', () => {
    fail(4);
    call('unknown');
    expect(heard).toEqual([]);
    fail(1);
    expect(heard).toHaveLength(1);
  });

  it('lets one call try after 30 seconds, keeps the others out meanwhile, and closes when it goes well', () => {
    fail(5);
    now += 30_000;
    const tell = breaker.enter();
    expect(tell).not.toBeNull();
    expect(call(null)).toBe(false);
    tell?.(null);
    expect(heard.at(-1)).toBe('closed');
    fail(4);
    expect(call(null)).toBe(true);
  });

  it('is open twice as long after each trial that fails, up to five minutes, and 30 seconds again once it closed', () => {
    fail(5);
    const rests = [30, 60, 120, 240, 300, 300];
    for (const rest of rests) {
      expect(heard.at(-1)).toBe(`opened after server, for ${rest} s`);
      now += rest * 1000 - 1;
      expect(call(FAILURE)).toBe(false);
      now += 1;
      expect(call(FAILURE)).toBe(true);
    }
    now += 300_000;
    call(null);
    fail(5);
    expect(heard.slice(-2)).toEqual(['closed', 'opened after server, for 30 s']);
  });

  it('lets the next one try when a trial was cancelled', () => {
    fail(5);
    now += 30_000;
    expect(call('unknown')).toBe(true);
    expect(call(null)).toBe(true);
    expect(heard.at(-1)).toBe('closed');
  });

  it('is not moved by what was let through before it opened', () => {
    const [good, bad] = [breaker.enter(), breaker.enter()];
    fail(5);
    good?.(null);
    bad?.(FAILURE);
    expect(heard).toHaveLength(1);
    expect(call(null)).toBe(false);
  });
});
