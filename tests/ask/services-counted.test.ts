import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AskContext, Origin } from '../../src/contract/ask.js';
import type { Demarc } from '../../src/contract/demarc.js';
import { createDemarc } from '../../src/demarc.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import type { ServiceCounts } from '../../src/tips/service-counts.js';
import { loadRealKnowledge, loadRealModels } from '../load-real-knowledge.js';

const CHANNEL = 'slack:T1:C1';
const from: Origin = {
  tenant: 'slack:T1',
  person: 'slack:T1:U1',
  place: CHANNEL,
  timeZone: async () => undefined,
  tipsAllowed: async () => 'yes',
};

/** Counts that live as long as a test. */
function createCounts(): ServiceCounts & { readonly places: Map<string, Record<string, number>> } {
  const places = new Map<string, Record<string, number>>();
  return {
    places,
    async countServices(place, services) {
      const counts = { ...places.get(place) };
      for (const service of services) counts[service] = (counts[service] ?? 0) + 1;
      places.set(place, counts);
    },
    servicesAsked: async (place) => places.get(place) ?? {},
  };
}

describe('which services a place asks about', () => {
  let counts: ReturnType<typeof createCounts>;
  let demarc: Demarc;
  let silent: Demarc;
  let knowledge: Knowledge;
  const store = createMemoryStore();
  beforeAll(async () => {
    const [base, models] = await Promise.all([loadRealKnowledge(), loadRealModels()]);
    knowledge = base;
    const parts = { knowledge, models, defaultLocale: 'en', now: () => 7, keepsText: false } as const;
    const shared: ServiceCounts = {
      countServices: (...given) => counts.countServices(...given),
      servicesAsked: (place) => counts.servicesAsked(place),
    };
    demarc = createDemarc({ ...parts, store, services: shared });
    silent = createDemarc({ ...parts, store: createMemoryStore() });
  });
  beforeEach(() => {
    counts = createCounts();
  });
  const ask = (question: string, context: AskContext = { from }) => demarc.ask(question, context);

  it('is counted by ids, once for each question', async () => {
    await ask('who patches RDS?');
    await ask('wie patcht RDS?');
    await ask('compare EC2 and Lambda');
    expect(counts.places).toEqual(new Map([[CHANNEL, { rds: 2, ec2: 1, lambda: 1 }]]));
  });

  it('counts a follow-up for what it is about', async () => {
    const conversation = `${CHANNEL}:1`;
    await ask('who patches RDS?', { from, conversation });
    await ask('and backups?', { from, conversation });
    await ask('thanks', { from, conversation });
    expect(counts.places.get(CHANNEL)).toEqual({ rds: 2 });
  });

  it('counts a variant as the service that it is one of, too', async () => {
    await ask('who patches the operating system of ECS on EC2?');
    expect(counts.places.get(CHANNEL)).toEqual({ ecs: 1, 'ecs-ec2': 1 });
  });

  it.each([
    ['what nobody asked us', 'who patches RDS?', { from, overheard: true }],
    ['what is asked for once more, to be shared', 'who patches RDS?', { from, carried: '' }],
    ['what nobody is known to have asked', 'who patches RDS?', {}],
    ['what settles something', 'tips on 9:00', { from }],
    ['what is about no service', 'what is an inherited control?', { from }],
    ['what is not understood', 'RDS fluffs the zeppelin?!', { from }],
  ])('does not count %s', async (_what, question, context) => {
    await ask(question, context);
    expect(counts.places.size).toBe(0);
  });

  it('is not counted where the operator has not said so', async () => {
    await silent.ask('who patches RDS?', { from });
    expect(counts.places.size).toBe(0);
  });

  it('has every second tip be about one of them', async () => {
    const one = [...knowledge.tips.keys()][0] ?? '';
    await store.claimTip(CHANNEL, '2026-11-30', one, 0, 0);
    await store.tipPosted(CHANNEL, '2026-11-30');
    const isAbout = async () =>
      (knowledge.tips.get((await ask('tip')).carried ?? '')?.services ?? []).includes('dynamodb');
    expect(await isAbout()).toBe(false);
    await ask('who makes backups of DynamoDB?');
    expect(await isAbout()).toBe(true);
  });
});
