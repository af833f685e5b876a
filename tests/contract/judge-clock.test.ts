import { expect, it } from '@jest/globals';
import { judgeClock } from '../../src/contract/judge-clock.js';

const DATE = 'Sat, 28 Nov 2026 12:00:00 GMT';

it.each([
  [0, 'ok', 'agrees with Slack’s'],
  [60, 'ok', 'agrees with'],
  [-60, 'ok', 'agrees with'],
  [61, 'warning', '61 s ahead of Slack’s'],
  [-300, 'warning', '300 s behind Slack’s'],
  [301, 'wrong', '301 s ahead of Slack’s: what comes from there is refused'],
  [-86_400, 'wrong', '86400 s behind'],
])('says of a clock that is %i s ahead: %s', (seconds, state, words) => {
  const found = judgeClock('Slack', DATE, Date.parse(DATE) + seconds * 1_000);
  expect(found).toEqual({ state, text: expect.stringContaining(words) });
});

it.each([undefined, null, 'noon'])('does not judge by a date that is %j', (date) => {
  expect(judgeClock('Slack', date, 0)).toMatchObject({ state: 'warning' });
});
