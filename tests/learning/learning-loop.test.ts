import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Demarc } from '../../src/contract/demarc.js';
import { createDemarc } from '../../src/demarc.js';
import type { Base } from '../../src/learning/base.js';
import { review } from '../../src/learning/review.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import type { Store } from '../../src/store/store.js';
import type { TrainedModels } from '../../src/understand/models.js';
import { loadRealModels } from '../load-real-knowledge.js';
import { loadBase } from './load-base.js';

const NOW = Date.parse('2026-11-28T12:00:00Z');

describe('the learning loop', () => {
  let base: Base;
  let models: TrainedModels;
  beforeAll(async () => {
    [base, models] = await Promise.all([loadBase(), loadRealModels()]);
  });

  // Putting Demarc together costs half a second, so all tests share two, over whichever store is a test's own.
  let store: Store;
  const shared = new Proxy({} as Store, { get: (_, name) => store[name as keyof Store] });
  const made = new Map<boolean, Demarc>();
  function demarcOf(keepsText: boolean): Demarc {
    const { knowledge } = base;
    const parts = {
      knowledge,
      models,
      store: shared,
      defaultLocale: 'en',
      now: () => NOW,
      keepsText,
    } as const;
    const demarc = made.get(keepsText) ?? createDemarc(parts);
    made.set(keepsText, demarc);
    return demarc;
  }

  function start(keepsText: boolean) {
    store = createMemoryStore();
    const demarc = demarcOf(keepsText);
    const learnt = async () =>
      review({ gaps: await store.gaps(), votes: await store.votes() }, base, { top: 10, since: null });
    return { demarc, learnt };
  }

  it('names the service that has no entry, by Demarc’s own name for it', async () => {
    const { demarc, learnt } = start(false);
    await demarc.ask('who backs up WorkSpaces Core?', {});
    await demarc.ask('who makes backups of workspaces core', {});
    expect((await learnt()).entries).toMatchObject([
      {
        shape: 'unknown/unknown-service/amazon-workspaces-core/data-backup/en',
        unanswered: 2,
        last: '2026-11-28',
        questions: [],
        drafts: [{ target: 'knowledge/services/amazon-workspaces-core.yaml' }],
      },
    ]);
  });

  it('names another cloud in the same way', async () => {
    const { demarc, learnt } = start(false);
    await demarc.ask('who patches Azure SQL?', {});
    expect((await learnt()).entries[0]?.shape).toMatch(/^unknown\/other-cloud\/microsoft-azure\//);
  });

  it('keeps the text of a question only where the operator keeps text', async () => {
    for (const keepsText of [false, true]) {
      const { demarc } = start(keepsText);
      await demarc.ask('who backs up WorkSpaces Core?', {});
      expect((await store.gaps())[0]?.texts).toEqual(keepsText ? ['who backs up WorkSpaces Core?'] : []);
    }
  });

  it('counts nothing that was answered, until somebody says that it did not help', async () => {
    const { demarc, learnt } = start(false);
    const { shape } = await demarc.ask('who backs up RDS?', {});
    expect((await learnt()).total).toBe(0);
    const vote = { answer: 'slack:1', person: 'slack:T1:U1', shape, reason: null, words: null };
    await demarc.vote({ ...vote, helpful: false });
    expect((await learnt()).entries).toMatchObject([
      {
        shape: 'answered/verdict/rds/data-backup/en',
        notHelpful: 1,
        drafts: [{ target: 'knowledge/services/rds.yaml' }],
      },
    ]);
    await demarc.vote({ ...vote, helpful: true });
    expect((await learnt()).total).toBe(0);
  });
});
