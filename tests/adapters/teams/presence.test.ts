import { afterEach, describe, expect, it } from '@jest/globals';
import { hear } from '../../../adapters/teams/hear/hear.js';
import type { Origin } from '../../../src/contract/ask.js';
import { createMemoryStore } from '../../../src/store/memory-store.js';
import type { Store } from '../../../src/store/store.js';
import { teamsFixture } from '../../servers/teams-fixture.js';
import { sampleAnswer } from './sample-answer.js';
import { type RunningTeams, startTeams } from './start-teams.js';

const ANNA = 'teams:tenant-1:00000000-0000-0000-0000-0000000000aa';
const TEAM = 'teams:tenant-1:19:team@thread.tacv2';
const GENERAL = `${TEAM}:19:general@thread.tacv2`;
const US = '28:11111111-2222-3333-4444-555555555555';

describe('where the bot is', () => {
  let teams: RunningTeams | undefined;
  const origins: (Origin | undefined)[] = [];
  /** Every reference that was written. */
  const kept: [string, unknown][] = [];
  afterEach(async () => {
    await teams?.stop();
    origins.length = 0;
    kept.length = 0;
  });
  const start = async () => {
    const memory = createMemoryStore();
    const store: Store = {
      ...memory,
      keepReference(place, reference) {
        kept.push([place, JSON.parse(reference)]);
        return memory.keepReference(place, reference);
      },
    };
    teams = await startTeams(
      async (_question, { from }) => {
        origins.push(from);
        return sampleAnswer();
      },
      { store, demarc: { forget: (whom) => store.forget(whom) } },
    );
    return teams;
  };

  it('is kept when a place is first heard of, and again only when its address has changed', async () => {
    const { deliver, store, connector } = await start();
    await deliver('channel-mention');
    await deliver('channel-reply');
    const conversation = '19:general@thread.tacv2';
    expect(kept).toEqual([[GENERAL, { serviceUrl: connector.url, conversation }]]);
    const serviceUrl = `${connector.url}/moved`;
    const token = await connector.token({ serviceUrl });
    await deliver('channel-mention', { id: 'later', serviceUrl }, token);
    expect(kept.slice(1)).toEqual([[GENERAL, { serviceUrl, conversation }]]);
    expect(JSON.parse((await store.reference(GENERAL)) ?? '')).toEqual({ serviceUrl, conversation });
  });

  it('is forgotten with a team that removes it, in all its channels; another place is not', async () => {
    const { deliver, store } = await start();
    await deliver('channel-mention');
    await deliver('personal-message');
    await deliver('bot-removed');
    expect(await store.reference(GENERAL)).toBeUndefined();
    expect(await store.reference(ANNA)).toBeDefined();
  });

  it('is welcomed again by a team that adds it again', async () => {
    const { deliver, connector } = await start();
    await deliver('bot-added');
    await deliver('team-installed');
    await deliver('bot-removed');
    await deliver('bot-added', { id: 'f:again' });
    await deliver('team-installed', { id: 'f:again too' });
    expect(connector.sent).toHaveLength(2);
  });

  it('is not welcomed once more by an upgrade, however long after', async () => {
    const { deliver, connector } = await start();
    await deliver('channel-mention');
    await deliver('team-upgraded');
    expect(connector.sent).toHaveLength(1);
  });

  it('stays known when a member leaves', async () => {
    const { deliver, store } = await start();
    await deliver('channel-mention');
    await deliver('bot-removed', { membersRemoved: [{ id: '29:1bram' }] });
    await deliver('bot-removed', { membersRemoved: [null, {}, US] });
    expect(await store.reference(GENERAL)).toBeDefined();
  });

  it('tells the person’s time zone, from either place in which Teams writes it, and the language of the client', async () => {
    const { deliver } = await start();
    await deliver('personal-message');
    await deliver('personal-message', { id: '2', entities: [], localTimezone: 'Europe/London' });
    await deliver('personal-message', { id: '3', entities: null, locale: 'nl-BE' });
    const zones = await Promise.all(origins.map((origin) => origin?.timeZone()));
    expect(zones).toEqual(['Europe/Amsterdam', 'Europe/London', undefined]);
    expect(origins.map((origin) => origin?.locale)).toEqual(['en', 'en', 'nl']);
  });

  it('allows tips but for a channel that another organization shares', async () => {
    const { deliver } = await start();
    for (const name of ['personal-message', 'group-mention', 'channel-mention', 'shared-channel-mention'])
      await deliver(name);
    const allowed = await Promise.all(origins.map((origin) => origin?.tipsAllowed()));
    expect(allowed).toEqual(['yes', 'yes', 'yes', 'shared']);
  });

  it('is somewhere else on Web Chat, where people can pass for anybody', () => {
    const heard = hear({ ...teamsFixture('personal-message'), channelId: 'webchat' });
    const person = `teams:webchat:${ANNA.split(':').at(-1)}`;
    expect(heard).toMatchObject({ where: { tenant: 'teams:webchat', person, place: person } });
  });

  it('is the same place for the same channel, whoever speaks there; alone with somebody it is that person', async () => {
    const { deliver } = await start();
    for (const name of ['channel-mention', 'channel-reply', 'personal-message']) await deliver(name);
    expect(origins.map((origin) => origin?.place)).toEqual([GENERAL, GENERAL, ANNA]);
  });
});
