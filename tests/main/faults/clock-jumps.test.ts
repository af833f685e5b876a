import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openLowdbStore } from '../../../src/store/lowdb-store.js';
import { LOCAL_SLACK } from '../../servers/slack-web-api.js';
import { subscribe } from '../tip-storm/subscribe.js';
import { tipsIn } from '../tip-storm/tips-in.js';
import { createJumpingClock, type JumpingClock } from './create-jumping-clock.js';
import { type InBoth, startInBoth } from './start-in-both.js';

// A start is slow where much else goes on, and each jump is waited for.
jest.setTimeout(90_000);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Longer than it takes Demarc, thirty times as busy as ever, to look twice for what is due; in milliseconds. */
const LOOKED_TWICE = 2_500;
/** Nine o'clock on a Monday, when tips are due, in UTC. */
const NINE = Date.parse('2026-12-07T09:00:00Z');

let clock: JumpingClock;
let data: string;
let both: InBoth;
beforeEach(async () => {
  clock = createJumpingClock();
  clock.moveTo(NINE - HOUR);
  data = await mkdtemp(join(tmpdir(), 'demarc-jumps-'));
  const store = await openLowdbStore(data, () => {});
  await subscribe(store, {
    addresses: [`slack:${LOCAL_SLACK.team}:C0CLOUD`],
    by: `slack:${LOCAL_SLACK.team}:U0ANNA`,
    time: '09:00',
    due: NINE,
  });
  await store.close();
  both = await startInBoth({ ...clock.env, DEMARC_DATA: data }, clock.preload);
});
afterEach(async () => {
  await both.close();
  clock.close();
  await rm(data, { recursive: true, force: true });
});

const tips = () => tipsIn(both.slack, 'C0CLOUD');
async function tipsAfter(time: number): Promise<number> {
  clock.moveTo(time);
  await pause(LOOKED_TWICE);
  return tips();
}

describe('a clock that is moved while Demarc runs', () => {
  it('brings each day’s tip once, however often its time comes again, and none for days that were jumped over', async () => {
    expect(await tipsAfter(NINE + MINUTE)).toBe(1);
    expect(await tipsAfter(NINE - 3 * HOUR)).toBe(1);
    expect(await tipsAfter(NINE + 2 * MINUTE)).toBe(1);
    // A week on, at an hour when it is too late for that day's.
    expect(await tipsAfter(NINE + 7 * DAY + 5 * HOUR)).toBe(1);
    expect(await tipsAfter(NINE + 8 * DAY + MINUTE)).toBe(2);
    expect(await tipsAfter(NINE + 8 * DAY - HOUR)).toBe(2);
    expect(await tipsAfter(NINE + 8 * DAY + 2 * MINUTE)).toBe(2);
  });

  it('goes on with the tips once it is right again after it was days ahead', async () => {
    expect(await tipsAfter(NINE + 3 * DAY + MINUTE)).toBe(1);
    expect(await tipsAfter(NINE - HOUR)).toBe(1);
    expect(await tipsAfter(NINE + 4 * DAY + MINUTE)).toBe(2);
  });

  it('sends a reply that is under way once, although its lease has run out by that clock', async () => {
    clock.moveTo(Date.now());
    both.slack.fault({ kind: 'rate-limit', seconds: 3 }, 'chat.postMessage');
    const { status, ts } = await both.mention('who patches RDS?');
    expect(status).toBe(200);
    clock.moveTo(Date.now() + 5 * MINUTE);
    await both.slack.message(2);
    await pause(LOOKED_TWICE);
    clock.moveTo(Date.now() - 3 * HOUR);
    await pause(LOOKED_TWICE);
    expect(both.slack.posted('C0CLOUD').filter(({ thread_ts }) => thread_ts === ts)).toHaveLength(1);
  });

  it('that is hours ahead has Slack refused, which signs with the time, and answers again when it is right', async () => {
    clock.moveTo(Date.now() + 2 * HOUR);
    expect((await both.command('who patches RDS?')).status).toBe(401);
    expect((await both.mention('who patches RDS?')).status).toBe(401);
    clock.moveTo(Date.now());
    expect((await both.command('who patches RDS?')).text).toMatch(/^Shared\. /);
    expect((await both.command('wie patcht EC2?')).text).toMatch(/^Jij\. /);
  });

  it('that is hours behind answers in Slack as ever', async () => {
    clock.moveTo(Date.now() - 2 * HOUR);
    expect((await both.command('who patches RDS?')).text).toMatch(/^Shared\. /);
    expect((await both.command('wie patcht EC2?')).text).toMatch(/^Jij\. /);
  });

  it('that is some minutes off answers in Teams as ever', async () => {
    clock.moveTo(Date.now() + 4 * MINUTE);
    expect((await both.message('wie patcht EC2?', 'nl')).status).toBe(200);
    while (both.connector.sent.length === 0) await pause(20);
    expect(JSON.stringify(both.connector.sent[0]?.activity)).toContain('Patchen van het gast-OS');
  });
});
