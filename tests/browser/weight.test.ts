import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type RunningDemarc, startDemarc } from '../main/start-demarc.js';
import { launchBrowser } from './launch-browser.js';
import { openPlayground } from './open-playground.js';

/** Runs in the page: what every file weighed on its way. */
const SENT = `performance.getEntries().filter(({ encodedBodySize }) => encodedBodySize > 0).map((entry) =>
  ({ name: new URL(entry.name).pathname, bytes: entry.encodedBodySize }))`;

interface Sent {
  readonly name: string;
  readonly bytes: number;
}

describe('the weight of the playground', () => {
  let demarc: RunningDemarc;
  let browser: Browser;
  beforeAll(async () => {
    [demarc, browser] = await Promise.all([
      startDemarc({ DEMARC_PLAYGROUND: 'on', LOG_LEVEL: 'error' }),
      launchBrowser(),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await demarc?.stop();
  });

  it('is less than 100 kB until a question can be typed, and less than 400 kB in all', async () => {
    const { page, problems, ask } = await openPlayground(browser, demarc.address);
    await ask('who patches RDS?');
    const sent = (await page.evaluate<Sent[]>(SENT)).filter(({ name }) => !name.startsWith('/api/'));
    expect([...new Set(sent.map(({ name }) => name))].sort()).toEqual([
      '/',
      '/chunk.js',
      '/logo.svg',
      '/message-previews.js',
      '/playground.css',
      '/playground.js',
    ]);
    const weigh = (files: readonly Sent[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);
    const first = weigh(sent.filter(({ name }) => name !== '/message-previews.js'));
    process.stdout.write(`The playground weighs ${first} bytes, then ${weigh(sent)}.\n`);
    expect(first).toBeLessThan(100_000);
    expect(weigh(sent)).toBeLessThan(400_000);
    const foot = 'Demarc keeps no questions. This page talks to no other server.';
    expect((await page.getByRole('contentinfo').textContent())?.trim()).toBe(foot);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
