import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Origin } from '../../src/contract/ask.js';
import type { Demarc } from '../../src/contract/demarc.js';
import { createDemarc } from '../../src/demarc.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import { loadRealKnowledge, loadRealModels } from '../load-real-knowledge.js';

const PERSON = 'slack:T1:U1';
const from: Origin = {
  tenant: 'slack:T1',
  person: PERSON,
  place: PERSON,
  timeZone: async () => undefined,
  tipsAllowed: async () => 'yes',
};

describe('a question that was only typed so far', () => {
  const store = createMemoryStore();
  let demarc: Demarc;
  beforeAll(async () => {
    const [knowledge, models] = await Promise.all([loadRealKnowledge(), loadRealModels()]);
    const rephrase = { refine: () => async () => undefined, disclose: () => ({ what: 'Sent', why: 'all' }) };
    const parts = { knowledge, models, store, services: store, rephrase };
    demarc = createDemarc({ ...parts, defaultLocale: 'en', now: Date.now, keepsText: true });
  });

  it('is answered in the light of its conversation, and leaves that as it was', async () => {
    const conversation = 'web:1';
    await demarc.ask('who backs up RDS?', { conversation });
    const typed = await demarc.ask('and DynamoDB?', { conversation, unsent: true });
    expect(typed.verdict).toMatchObject({ service: 'dynamodb', topic: 'data-backup' });
    await demarc.ask('who encrypts S3?', { conversation, unsent: true });
    const asked = await demarc.ask('and who patches the engine?', { conversation });
    expect(asked.verdict).toMatchObject({ service: 'rds', topic: 'engine-patching' });
  });

  it('begins no conversation', async () => {
    await demarc.ask('who backs up RDS?', { conversation: 'web:2', unsent: true });
    expect(await demarc.follows('web:2')).toBe(false);
  });

  it('is not counted, whether it can be answered or not', async () => {
    await demarc.ask('who patches the zeppelin of Azure?', { from, unsent: true });
    await demarc.ask('who patches RDS?', { from, unsent: true });
    expect(await store.gaps()).toEqual([]);
    expect(await store.servicesAsked(PERSON)).toEqual({});
  });

  it('settles nothing', async () => {
    await demarc.ask('language nl', { from, unsent: true });
    expect(await store.preference(PERSON)).toBeUndefined();
  });

  it('is not told to leave the machine, as it does not', async () => {
    const told = async (unsent: boolean) =>
      (await demarc.ask('who patches RDS?', { explain: true, unsent })).explanation?.at(-1)?.what;
    expect(await told(false)).toBe('Sent');
    expect(await told(true)).not.toBe('Sent');
  });
});
