import { describe, expect, it } from '@jest/globals';
import { judgeTips } from './tip-storm/judge-tips.js';
import { startSlackChat } from './tip-storm/start-slack-chat.js';
import { stormOnLowdb, stormOnPostgres } from './tip-storm/start-storm.js';
import { startTeamsChat } from './tip-storm/start-teams-chat.js';

/** `npm run soak:tips` is the long version. */
const SHORT = { channels: 30, speed: 60, most: 6, restartEvery: 2, seed: 2, mostKills: 3 };

describe('tips that are due while processes are killed', () => {
  it('come once to each channel, from three processes on a PostgreSQL that is restarted in between', async () => {
    const report = await stormOnPostgres({ ...SHORT, startChat: startSlackChat });
    expect(judgeTips(report, 'slack').problems).toEqual([]);
    expect(report.kills).toBeGreaterThan(0);
  }, 180_000);

  it('come once to each channel, from one process on files', async () => {
    const report = await stormOnLowdb({ ...SHORT, startChat: startSlackChat });
    expect(judgeTips(report, 'slack').problems).toEqual([]);
    expect(report.kills).toBeGreaterThan(0);
  }, 180_000);

  it('come to each channel of Teams, again only where a kill left one in doubt', async () => {
    const report = await stormOnLowdb({ ...SHORT, startChat: startTeamsChat });
    expect(judgeTips(report, 'teams').problems).toEqual([]);
    expect(report.kills).toBeGreaterThan(0);
  }, 180_000);
});
