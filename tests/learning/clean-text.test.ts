import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanText } from '../../src/learning/clean-text.js';

describe('what somebody typed, when it is shown', () => {
  it.each([
    ['  who\tpatches\r\nit?  ', 'who patches it?'],
    ['red \u001b[31mtext', 'red [31mtext'],
    ['title \u001b]0;owned\u0007', 'title ]0;owned'],
    ['c1 \u009b31m', 'c1 31m'],
    ['turned \u202eround', 'turned round'],
    ['unseen \u{e0041}\u200bwords', 'unseen words'],
    ['wie maakt een back-up? 👍', 'wie maakt een back-up? 👍'],
  ])('becomes one harmless line: %j', (typed, shown) => {
    expect(cleanText(typed)).toBe(shown);
  });

  it('is shortened between letters', () => {
    expect(cleanText('👍'.repeat(500))).toBe(`${'👍'.repeat(199)}…`);
  });

  it('holds no control character, however it is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (typed) => {
        const shown = cleanText(typed);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect([...shown].length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
