import { describe, expect, it } from '@jest/globals';
import { PlatformError } from '../../src/contract/errors.js';
import type { Subscription } from '../../src/contract/subscription.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { createMetrics } from '../../src/metrics/create-metrics.js';
import { createMemoryStore } from '../../src/store/memory-store.js';
import { sumOf } from '../metrics/read-samples.js';
import { createFakePlatform, type FakePlatform } from './fake-platform.js';
import { makeTips } from './make-tips.js';
import { startSending } from './start-sending.js';

const MINUTE = 60_000;
const NINE = Date.parse('2026-01-05T09:00:00Z');
const KNOWLEDGE = { tips: makeTips(['a-1', 'b-1']), topics: new Map(), services: new Map() };

const subscription = (address: string): Subscription => ({
  address,
  by: null,
  time: '09:00',
  zone: 'UTC',
  locale: 'en',
  days: [1],
  holidays: null,
  resumes: null,
});

/** The first message that comes now is not taken. */
function failOnce(platform: FakePlatform, error: Error): void {
  platform.before = () => {
    platform.before = () => undefined;
    throw error;
  };
}

/** Two places whose tips are due at nine, and a sender that counts. */
async function start() {
  const clock = { now: NINE - MINUTE };
  const store = createMemoryStore();
  for (const address of ['slack:T1:C1', 'slack:T1:C2'])
    await store.keepSubscription(subscription(address), NINE);
  const platform = createFakePlatform('slack', () => clock.now);
  const metrics = createMetrics();
  const knowledge = KNOWLEDGE as unknown as Knowledge;
  const sending = startSending(clock, { store, knowledge, platforms: [platform], metrics });
  const tips = async (result: string) => sumOf(await metrics.read(), 'demarc_tips_total', { result });
  const total = async (name: string) => sumOf(await metrics.read(), name);
  return { clock, platform, sending, tips, total };
}

describe('tips are counted', () => {
  it('as due once and as posted once, with how late they were, also when a try fails in between', async () => {
    const { platform, sending, tips, total } = await start();
    failOnce(platform, new PlatformError('busy', { after: 0 }, false));
    await sending.tick();
    expect(await total('demarc_tips_due_total')).toBe(0);
    await sending.tick(MINUTE + 2_000);
    expect(await tips('posted')).toBe(1);
    expect(await tips('again')).toBe(1);
    for (let i = 0; i < 4; i += 1) await sending.tick(30_000);
    expect(await tips('posted')).toBe(2);
    expect(await total('demarc_tips_due_total')).toBe(2);
    expect(await total('demarc_tip_lateness_seconds_count')).toBe(2);
    expect(await total('demarc_tip_lateness_seconds_sum')).toBeGreaterThanOrEqual(2 + 32);
  });

  it('as missed when their two hours have passed', async () => {
    const { sending, tips } = await start();
    await sending.tick(3 * 60 * MINUTE);
    expect(await tips('missed')).toBe(2);
    expect(await tips('posted')).toBe(0);
  });

  it('as failed when something else breaks than a platform', async () => {
    const { platform, sending, tips } = await start();
    failOnce(platform, new TypeError('a defect'));
    await sending.tick(MINUTE);
    expect(await tips('failed')).toBe(1);
  });
});
