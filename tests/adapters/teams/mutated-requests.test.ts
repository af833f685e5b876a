import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mutate } from '../../servers/mutate.js';
import { TEAMS_FIXTURES, teamsFixture } from '../../servers/teams-fixture.js';
import { sampleAnswer } from './sample-answer.js';
import { type RunningTeams, startTeams } from './start-teams.js';

/** Ways to spoil each activity; `npm run soak:teams` goes through many more. */
const WAYS = Number(process.env.SOAK_MUTATIONS ?? 12);
const AT_ONCE = 8;
/** What a request is answered with: it was heard or passed over, was no activity, was not signed so, or is not offered. */
const STATUSES = [200, 400, 401, 501];

describe('spoilt activities that Teams has signed', () => {
  const questions: unknown[] = [];
  // botbuilder prints the keys that it knows whenever a token does not fit an activity.
  const errors = jest.spyOn(console, 'error');
  let teams: RunningTeams;
  beforeEach(async () => {
    questions.length = 0;
    errors.mockReset().mockImplementation(() => undefined);
    teams = await startTeams(async (question) => {
      questions.push(question);
      return sampleAnswer();
    });
  });
  afterEach(async () => {
    await teams.stop();
    errors.mockRestore();
  });

  it('end no process, are told to nobody, and keep no good question from its answer', async () => {
    const spoilt = spoiltActivities(teams.connector.url);
    const count = spoilt.length;
    const statuses: number[] = [];
    const worker = async () => {
      for (let next = spoilt.pop(); next !== undefined; next = spoilt.pop())
        statuses.push(await teams.post(next));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    expect(statuses).toHaveLength(count);
    expect(statuses.filter((status) => !STATUSES.includes(status))).toEqual([]);
    expect(questions.filter((question) => typeof question !== 'string')).toEqual([]);
    expect(questions.length).toBeGreaterThan(WAYS * 5);
    expect(teams.log.join('\n')).not.toMatch(/who patches|DROP TABLE|evil\.example/);
    const before = teams.connector.sent.length;
    expect(await teams.deliver('personal-message', { id: 'a-good-one' })).toBe(200);
    expect(teams.connector.sent).toHaveLength(before + 1);
  }, 3_600_000);
});

/**
 * Every activity in so many spoilt ways, each in a conversation of its own and with an id of its own before it was spoilt, so
 * that none is passed over as one that came before, and none waits for its turn in a conversation.
 */
function spoiltActivities(serviceUrl: string): string[] {
  return TEAMS_FIXTURES.flatMap((name) =>
    Array.from({ length: WAYS }, (_, seed) => {
      const own = JSON.stringify({ ...teamsFixture(name), serviceUrl })
        .replaceAll('"a:1personal', `"a:${name}-${seed}`)
        .replaceAll('"19:', `"19:${name}-${seed}-`)
        .replace(/"(f:)?(17324064\d{5})"/g, `"$1$2-${name}-${seed}"`);
      return JSON.stringify(mutate(JSON.parse(own), seed) ?? null);
    }),
  );
}
