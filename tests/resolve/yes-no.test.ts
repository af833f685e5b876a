import { describe, expect, it } from '@jest/globals';
import type { VerdictParty } from '../../src/contract/answer.js';
import { yesNo } from '../../src/resolve/yes-no.js';
import type { Claim } from '../../src/understand/understanding.js';

const plain = (about: Claim['about']): Claim => ({ about, negated: false, exclusive: false });

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
    expect(yesNo(plain(about), party)).toBe(expected);
  });

  it('is the other way round for a claim that nobody has to', () => {
    expect(yesNo({ ...plain('customer'), negated: true }, 'aws')).toBe('yes');
    expect(yesNo({ ...plain('customer'), negated: true }, 'shared')).toBe('no');
  });

  it('is no to "entirely" when the duty is shared', () => {
    expect(yesNo({ ...plain('aws'), exclusive: true }, 'shared')).toBe('no');
    expect(yesNo({ ...plain('aws'), exclusive: true }, 'aws')).toBe('yes');
  });

  it('is none when nothing was claimed', () => {
    expect(yesNo(null, 'aws')).toBeNull();
  });
});
