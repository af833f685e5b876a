import { describe, expect, it } from '@jest/globals';
import { openingSlip } from '../../src/understand/opening-slip.js';

describe('the word that a question was meant to open with', () => {
  it.each([
    ['hwo', 'who'],
    ['woh', 'who'],
    ['wei', 'wie'],
    ['wjo', 'who'],
    ['doess', 'does'],
    ['dose', 'does'],
    ['moett', 'moet'],
    ['whsoe', 'whose'],
  ])('"%s" was meant to be "%s"', (typed, meant) => expect(openingSlip(typed, true)).toBe(meant));

  it.each(['rds', 'aws', 'hi', 'sqs', 'foo', 'patches', 'wh'])('"%s" is no slip of one', (typed) =>
    expect(openingSlip(typed, true)).toBeUndefined(),
  );

  it('is told elsewhere only by two letters that changed places', () => {
    expect(openingSlip('wei', false)).toBe('wie');
    expect(openingSlip('wjo', false)).toBeUndefined();
  });
});
