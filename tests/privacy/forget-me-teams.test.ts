import { afterEach, describe, expect, it } from '@jest/globals';
import { createDemarc } from '../../src/demarc.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import { type RunningTeams, startTeams } from '../adapters/teams/start-teams.js';
import { loadRealKnowledge, loadRealModels } from '../load-real-knowledge.js';

const PERSON = 'teams:tenant-1:00000000-0000-0000-0000-0000000000aa';

describe('a person in Teams', () => {
  let teams: RunningTeams;
  afterEach(() => teams.stop());

  it('leaves nothing but that they wished to be forgotten, and can have tips again', async () => {
    const store = createMemoryStore();
    const demarc = createDemarc({
      knowledge: await loadRealKnowledge(),
      models: await loadRealModels(),
      store,
      defaultLocale: 'en',
      now: Date.now,
      keepsText: false,
    });
    teams = await startTeams(demarc.ask, { store });
    let sent = 0;
    const say = async (text: string) => {
      sent += 1;
      expect(await teams.deliver('personal-message', { id: `m${sent}`, text })).toBe(200);
      return JSON.stringify(teams.connector.sent.at(-1));
    };
    const kinds = async () => [...new Set((await store.keptOf(PERSON, Date.now())).map(({ kind }) => kind))];
    await say('who patches RDS?');
    await say('language en');
    await say('tips on');
    expect(await kinds()).toEqual(['conversation', 'delivery', 'preference', 'subscription', 'reference']);
    expect(await say('export me')).toContain('What I keep of you');
    await say('forget me');
    // So that a redelivery is not answered once more; it goes after fifteen minutes.
    expect(await kinds()).toEqual(['delivery']);
    await say('tips on');
    expect(await kinds()).toContain('reference');
  });
});
