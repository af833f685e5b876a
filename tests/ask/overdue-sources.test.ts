import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '../../src/contract/ask.js';
import { plainText } from '../../src/contract/plain-text.js';
import { isOverdue } from '../../src/knowledge/is-overdue.js';
import { createRealAsk } from '../load-real-knowledge.js';

describe('a page that was read long ago', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await createRealAsk(() => Date.parse('2035-01-01T12:00:00Z'));
  });

  it.each([
    ['2026-11-25', '2026-11-25', false],
    ['2025-11-25', '2026-11-25', false],
    ['2025-11-24', '2026-11-25', true],
    ['2023-06-15', '2026-11-25', true],
  ])('read on %s is, on %s, due for review: %s', (checked, today, expected) => {
    expect(isOverdue(checked, today)).toBe(expected);
  });

  it.each([
    ['en', 'who backs up RDS?', /checked \d{4}-\d{2}-\d{2}, due for review\)/],
    ['nl', 'wie maakt back-ups van RDS?', /gecontroleerd op \d{4}-\d{2}-\d{2}, toe aan herziening\)/],
  ])('is told to be due for review beside its date (%s)', async (_locale, question, expected) => {
    const answer = await ask(question, {});
    expect(answer.sources.map((source) => source.overdue)).not.toContain(false);
    expect(plainText(answer)).toMatch(expected);
  });
});
