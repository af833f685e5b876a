import { describe, expect, it } from '@jest/globals';
import { judgeTips } from './tip-storm/judge-tips.js';
import { startSlackChat } from './tip-storm/start-slack-chat.js';
import { stormOnLowdb, stormOnPostgres } from './tip-storm/start-storm.js';
import { startTeamsChat } from './tip-storm/start-teams-chat.js';

const { SOAK_CHANNELS = 1_000, SOAK_SEED = 1, SOAK_SPEED = 10 } = process.env;
const settings = {
  channels: Number(SOAK_CHANNELS),
  speed: Number(SOAK_SPEED),
  restartEvery: 6,
  seed: Number(SOAK_SEED),
};

describe.each([
  { name: 'Slack', chat: 'slack', most: 40, startChat: startSlackChat },
  { name: 'Teams', chat: 'teams', most: 100, startChat: startTeamsChat },
] as const)('to $name', ({ name, chat, most, startChat }) => {
  it('three processes on PostgreSQL post every tip, over kills and restarts of the database', async () => {
    const verdict = judgeTips(await stormOnPostgres({ ...settings, startChat, most }), chat);
    process.stdout.write(`${name}, PostgreSQL: ${verdict.words}\n`);
    expect(verdict.problems).toEqual([]);
  }, 3_600_000);

  // A single process posts nothing while it starts, so it is let live for longer.
  it('one process on lowdb posts every tip, over kills', async () => {
    const verdict = judgeTips(await stormOnLowdb({ ...settings, startChat, most: 100 }), chat);
    process.stdout.write(`${name}, lowdb: ${verdict.words}\n`);
    expect(verdict.problems).toEqual([]);
  }, 3_600_000);
});
