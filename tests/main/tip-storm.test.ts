import { describe, expect, it } from '@jest/globals';
import { judgeTips } from './tip-storm/judge-tips.js';
import { stormOnLowdb, stormOnPostgres } from './tip-storm/start-storm.js';

/** `npm run soak:tips` is the long version. */
const SHORT = { channels: 30, speed: 60, most: 6, restartEvery: 2, seed: 2, mostKills: 3 };

describe('tips that are due while processes are killed', () => {
  it('come once to each channel, from three processes on a PostgreSQL that is restarted in between', async () => {
    const report = await stormOnPostgres(SHORT);
    expect(judgeTips(report).problems).toEqual([]);
    expect(report.kills).toBeGreaterThan(0);
  }, 180_000);

  it('come once to each channel, from one process on files', async () => {
    const report = await stormOnLowdb(SHORT);
    expect(judgeTips(report).problems).toEqual([]);
    expect(report.kills).toBeGreaterThan(0);
  }, 180_000);
});
