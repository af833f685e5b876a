import { describe, expect, it } from '@jest/globals';
import { StoreError } from '../src/contract/errors.js';
import type { Log, LogFields } from '../src/contract/log.js';
import { createInbox } from '../src/create-inbox.js';
import { createMetrics } from '../src/metrics/create-metrics.js';
import { observeAsk } from '../src/observe-ask.js';
import { observeInbox } from '../src/observe-inbox.js';
import { createMemoryStore } from '../src/store/memory-store.js';
import { buildAnswer } from './adapters/slack/build-answer.js';
import { sumOf } from './metrics/read-samples.js';

/** What hears of it, and all that was written down. */
function observers() {
  const lines: (LogFields & { readonly level: string; readonly message: string })[] = [];
  const line = (level: string) => (fields: LogFields, message: string) =>
    void lines.push({ ...fields, level, message });
  const log: Log = { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
  return { metrics: createMetrics(), log, lines };
}

describe('a door into the bot that is observed', () => {
  it('counts an answer by what came of it, and tells the log neither question nor person', async () => {
    const heard = observers();
    const ask = observeAsk(async () => buildAnswer(), 'slack', heard);
    const from = {
      tenant: 'slack:T1',
      person: 'slack:T1:U1',
      place: 'slack:T1:C1',
      timeZone: async () => undefined,
      tipsAllowed: async () => 'yes' as const,
    };
    const answer = await ask('who patches the secret project?', { conversation: 'slack:T1:C1', from });
    const { outcome, locale } = answer;
    const labels = { platform: 'slack', outcome, locale, heard: 'asked' };
    expect(sumOf(await heard.metrics.read(), 'demarc_questions_total', labels)).toBe(1);
    expect(heard.lines.map(({ level, message }) => [level, message])).toEqual([
      ['debug', 'A question came in'],
      ['info', 'A question was answered'],
    ]);
    expect(JSON.stringify(heard.lines)).not.toMatch(/secret|T1|U1|C1/);
  });

  it('counts one that broke, and lets whoever asked hear of it', async () => {
    const heard = observers();
    const broken = new StoreError('The disk is full.');
    const ask = observeAsk(() => Promise.reject(broken), 'teams', heard);
    await expect(ask('who patches RDS?', {})).rejects.toBe(broken);
    const labels = { platform: 'teams', outcome: 'failed', verdict: 'none', locale: 'none' };
    expect(sumOf(await heard.metrics.read(), 'demarc_questions_total', labels)).toBe(1);
  });

  it('fills no log with what is typed into a search, letter by letter', async () => {
    const heard = observers();
    const ask = observeAsk(async () => buildAnswer(), 'teams', heard);
    await ask('who p', { overheard: true });
    expect(heard.lines.filter(({ level }) => level !== 'debug')).toEqual([]);
    const text = await heard.metrics.read();
    expect(sumOf(text, 'demarc_questions_total', { heard: 'overheard' })).toBe(1);
  });
});

describe('an inbox that is observed', () => {
  it('is the inbox that it was, and counts what came again by its platform', async () => {
    const heard = observers();
    const inbox = observeInbox(createInbox(createMemoryStore(), Date.now), heard);
    const again = async (platform: string) =>
      sumOf(await heard.metrics.read(), 'demarc_redeliveries_total', { platform });
    expect(await inbox.taken('slack:T1:Ev1')).toBe(false);
    expect(await inbox.take('slack:T1:Ev1', 'reply')).toBe(true);
    expect(await inbox.claim('teams:tenant-1:1')).toBe(true);
    expect([await again('slack'), await again('teams')]).toEqual([0, 0]);
    expect(await inbox.taken('slack:T1:Ev1')).toBe(true);
    expect(await inbox.take('slack:T1:Ev1', 'reply')).toBe(false);
    expect(await inbox.claim('teams:tenant-1:1')).toBe(false);
    expect([await again('slack'), await again('teams')]).toEqual([2, 1]);
    await inbox.finish('slack:T1:Ev1');
    await inbox.release();
    expect(await inbox.unfinished('slack:')).toEqual([]);
    expect(JSON.stringify(heard.lines)).not.toMatch(/T1|Ev1|tenant/);
  });
});
