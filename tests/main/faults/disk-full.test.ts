import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { LABELS } from '../../../src/contract/labels.js';
import { startDemarc } from '../start-demarc.js';
import { type InBoth, startInBoth } from './start-in-both.js';

// Each starts a process, a Slack and a Teams, and waits as long as people do.
jest.setTimeout(90_000);

let data: string;
let both: InBoth;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'demarc-full-'));
  both = await startInBoth({ DEMARC_DATA: data });
});
afterEach(async () => {
  await both.close();
  await rm(data, { recursive: true, force: true });
});

/** From now on no file may grow beyond so many bytes: the process's own writes fail in the middle, as on a full disk. */
const limitFiles = (bytes: number | 'unlimited') =>
  promisify(execFile)('prlimit', [`--fsize=${bytes}:`, `--pid=${both.demarc.pid}`]);

const said = (channel: string, thread: string) =>
  both.slack.posted(channel).filter(({ thread_ts }) => thread_ts === thread);

describe('a disk that is full', () => {
  it('keeps nobody from an answer, in Slack and Teams, and is told to the operator with the remedy', async () => {
    await limitFiles(10);
    const mention = await both.mention('who patches RDS?');
    expect(mention.status).toBe(200);
    await both.slack.message(1);
    expect(said('C0CLOUD', mention.ts).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Shared\. Database \/ engine patching/),
    ]);
    const command = await both.command('wie maakt back-ups van DynamoDB?');
    expect(command.text).toMatch(/^Jij\. /);
    const message = await both.message('wie patcht EC2?', 'nl');
    expect(message.status).toBe(200);
    expect(both.connector.sent.map(({ activity }) => JSON.stringify(activity))).toEqual([
      expect.stringContaining('Patchen van het gast-OS'),
    ]);
    expect(both.demarc.output()).toMatch(/Cannot write to [^"]+\. Look at free space/);
    expect(both.demarc.output()).not.toMatch(/patcht EC2|patches RDS/);
  });

  it.each([
    ['en', 'tips on 09:00 Etc/UTC'],
    ['nl', 'tips aan 09:00 Etc/UTC'],
  ] as const)('has whoever settles something told kindly (%s) that it did not work', async (locale, text) => {
    await both.close();
    both = await startInBoth({ DEMARC_DATA: data, DEMARC_LOCALE: locale });
    await limitFiles(10);
    expect((await both.command(text)).text).toBe(LABELS[locale].broken);
  });

  it('is told by 503 from /readyz from when something could not be kept until there is room', async () => {
    const becomes = async (status: number) => {
      while ((await fetch(`${both.demarc.address}/readyz`)).status !== status) await pause(100);
    };
    await becomes(200);
    await limitFiles(10);
    await both.command('language nl');
    await becomes(503);
    await limitFiles('unlimited');
    await becomes(200);
  });

  it('leaves every file whole, and all is kept again once there is room, with no restart', async () => {
    await both.command('language nl');
    await limitFiles(10);
    await both.mention('who patches RDS?');
    await limitFiles('unlimited');
    await both.command('tips on 09:00 Etc/UTC nl');
    await both.demarc.kill();
    const again = await startDemarc({ DEMARC_DATA: data });
    expect(again.output()).not.toContain('damaged');
    await again.stop();
    const names = await readdir(data);
    for (const kept of ['preferences.json', 'subscriptions.json'])
      expect((await stat(join(data, kept))).size).toBeGreaterThan(10);
    expect(names.filter((name) => name.includes('damaged'))).toEqual([]);
  });
});
