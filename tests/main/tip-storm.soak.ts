import { expect, it } from '@jest/globals';
import { judgeTips } from './tip-storm/judge-tips.js';
import { stormOnLowdb, stormOnPostgres } from './tip-storm/start-storm.js';

const { SOAK_CHANNELS = 1_000, SOAK_SEED = 1, SOAK_SPEED = 10 } = process.env;
const settings = {
  channels: Number(SOAK_CHANNELS),
  speed: Number(SOAK_SPEED),
  most: 40,
  restartEvery: 6,
  seed: Number(SOAK_SEED),
};

it('three processes on PostgreSQL post each tip once, over kills and restarts of the database', async () => {
  const verdict = judgeTips(await stormOnPostgres(settings));
  process.stdout.write(`PostgreSQL: ${verdict.words}\n`);
  expect(verdict.problems).toEqual([]);
}, 3_600_000);

// A single process posts nothing while it starts, so it is let live for longer.
it('one process on lowdb posts each tip once, over kills', async () => {
  const verdict = judgeTips(await stormOnLowdb({ ...settings, most: 100 }));
  process.stdout.write(`lowdb: ${verdict.words}\n`);
  expect(verdict.problems).toEqual([]);
}, 3_600_000);
