import { describe, expect, it } from '@jest/globals';
import type { VerdictParty } from '../../src/contract/answer.js';
import { yesNo } from '../../src/resolve/yes-no.js';
import type { Claim } from '../../src/understand/understanding.js';

const plain = (about: Claim['about']): Claim => ({ about, negated: false, ofState: false, exclusive: false });

describe('yes or no', () => {
  it.each<[Claim['about'], VerdictParty, string | null]>([
    ['aws', 'aws', 'yes'],
    ['aws', 'customer', 'no'],
    ['aws', 'shared', 'yes'],
    ['aws', 'not-applicable', 'no'],
    ['customer', 'aws', 'no'],
    ['customer', 'customer', 'yes'],
    ['customer', 'shared', 'yes'],
    ['customer', 'depends', null],
  ])('"does %s do it?" when the verdict is %s: %s', (about, party, expected) => {
    expect(yesNo(plain(about), { party })).toBe(expected);
  });

  it('is the other way round for a claim that nobody has to', () => {
    expect(yesNo({ ...plain('customer'), negated: true }, { party: 'aws' })).toBe('yes');
    expect(yesNo({ ...plain('customer'), negated: true }, { party: 'shared' })).toBe('no');
  });

  it('is no to "entirely" when the duty is shared', () => {
    expect(yesNo({ ...plain('aws'), exclusive: true }, { party: 'shared' })).toBe('no');
    expect(yesNo({ ...plain('aws'), exclusive: true }, { party: 'aws' })).toBe('yes');
  });

  it('goes by the default where somebody asks whether it simply is so', () => {
    const state = { ...plain('aws'), ofState: true };
    expect(yesNo(state, { party: 'shared', byDefault: 'off' })).toBe('no');
    expect(yesNo(state, { party: 'shared', byDefault: 'on' })).toBe('yes');
    expect(yesNo(plain('aws'), { party: 'shared', byDefault: 'off' })).toBe('yes');
  });

  it('is none when somebody asks for an outcome that a duty does not tell', () => {
    expect(yesNo({ ...plain('aws'), ofState: true }, { party: 'customer', asksForOutcome: true })).toBeNull();
  });

  it('is none when nothing was claimed', () => {
    expect(yesNo(null, { party: 'aws' })).toBeNull();
  });
});
