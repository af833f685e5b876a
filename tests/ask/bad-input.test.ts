import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '../../src/contract/ask.js';
import { plainText } from '../../src/contract/plain-text.js';
import { createRealAsk } from '../load-real-knowledge.js';

describe('bad input', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await createRealAsk();
  });

  it.each([
    ['nothing', '', /no words/],
    ['spaces', ' \t\n ', /no words/],
    ['emoji only', '🔥🔥🔥', /no words/],
    ['punctuation', '?!…', /no words/],
    ['control characters', '\u0000\u0007\u001b[31m', /./],
    ['100,000 characters', 'a'.repeat(100_000), /too long/],
    ['100,000 characters of a real question', 'who patches RDS? '.repeat(6_000), /too long/],
    ['a lone surrogate', '\ud800 patch \udfff', /./],
    ['a prototype’s name', '__proto__ constructor hasOwnProperty', /./],
  ])('gets a clear reply: %s', async (_name, question, expected) => {
    const answer = await ask(question, { conversation: '__proto__' });
    expect(answer.title).toMatch(expected);
    expect(answer.suggestions.length).toBeGreaterThan(0);
  });

  it.each([
    '<!channel> who patches RDS?',
    '*bold* _it_ `x` who patches RDS?',
    '[x](javascript:alert(1)) who patches RDS?',
    '<script>alert(1)</script> who patches RDS?',
  ])('is never echoed: %s', async (question) => {
    const text = plainText(await ask(question, {}));
    for (const part of ['<!channel>', '*bold*', 'javascript:', '<script>']) expect(text).not.toContain(part);
    expect(text).toContain('Amazon RDS');
  });

  it('never slows down: a thousand random strings take their time in milliseconds, not seconds', async () => {
    const letters = 'abcdefghijklmnopqrstuvwxyzABCDE0123456789 .,?!-_<>&*`"\'\u00e9\u{1f525}';
    let seed = 42;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let round = 0; round < 1_000; round++) {
      const question = Array.from(
        { length: random(900) },
        () => [...letters][random(letters.length - 1)],
      ).join('');
      const answer = await ask(question, {});
      expect(answer.title).not.toBe('');
    }
  });
});
