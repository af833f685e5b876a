import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { type RunningDemarc, startDemarc } from '../main/start-demarc.js';
import { launchBrowser } from './launch-browser.js';
import { type OpenPlayground, openPlayground } from './open-playground.js';

const PHONE = { width: 360, height: 740 };

describe('the playground in a browser', () => {
  let demarc: RunningDemarc;
  let browser: Browser;
  let screenshots: string;
  let playground: OpenPlayground | undefined;

  beforeAll(async () => {
    screenshots = await mkdtemp(join(tmpdir(), 'demarc-screenshots-'));
    [demarc, browser] = await Promise.all([
      startDemarc({ DEMARC_PLAYGROUND: 'on', LOG_LEVEL: 'error' }),
      launchBrowser(),
    ]);
  });
  afterEach(async () => {
    await playground?.page.context().close();
    playground = undefined;
  });
  afterAll(async () => {
    await browser?.close();
    await demarc?.stop();
    process.stdout.write(`Screenshots of the playground: ${screenshots}\n`);
  });

  const open = async (options?: BrowserContextOptions) => {
    playground = await openPlayground(browser, demarc.address, options);
    return playground;
  };
  const shoot = (name: string) =>
    playground?.page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true });

  it('answers a question in English, the verdict first, as Slack, Teams and programs get it', async () => {
    const { page, problems, ask } = await open();
    await shoot('start');
    await ask('who secures the physical data centers?');
    const verdict = page.getByRole('heading', { level: 2 }).first();
    expect(await verdict.textContent()).toMatch(/^AWS\./);
    expect(await page.getByRole('status').textContent()).toMatch(/^AWS\. Physical data-centre security/);
    const slack = page.getByRole('region', { name: 'As Slack draws it' });
    const teams = page.getByRole('region', { name: 'As Microsoft Teams draws it' });
    for (const panel of [slack, teams]) {
      expect(await panel.textContent()).toContain('Physical data-centre security');
      expect(await panel.getByRole('link').first().getAttribute('href')).toMatch(
        /^https:\/\/(docs\.)?aws\.amazon\.com\//,
      );
      expect(await panel.getByRole('button').count()).toBeGreaterThan(0);
    }
    expect(await slack.textContent()).not.toMatch(/[*<>]/);
    await page.getByText('As programs get it').click();
    const json = page.locator('.json code');
    await json.waitFor();
    const line = JSON.parse((await json.textContent()) ?? '') as { verdict: { party: string } };
    expect(line.verdict.party).toBe('aws');
    await shoot('answer');
    expect(problems).toEqual([]);
  });

  it('answers in Dutch what is asked in Dutch, and marks it as Dutch for screen readers', async () => {
    const { page, problems, ask } = await open();
    await ask('wie maakt back-ups van DynamoDB?');
    const verdict = page.getByRole('heading', { level: 2 }).first();
    expect(await verdict.textContent()).toMatch(/^Jij\.\s+Back-up van data/);
    expect(await verdict.getAttribute('lang')).toBe('nl');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(problems).toEqual([]);
  });

  it('understands a follow-up, lists what was asked before, and forgets both when started over', async () => {
    const { page, problems, ask } = await open();
    await ask('who backs up RDS?');
    await ask('and DynamoDB?');
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toContain(
      'Data backup · Amazon DynamoDB',
    );
    await shoot('conversation');
    await page.getByRole('button', { name: 'Ask again: who backs up RDS?' }).waitFor();
    await page.getByRole('button', { name: 'Start over' }).click();
    expect(await page.locator('.verdict').count()).toBe(0);
    await ask('and DynamoDB?');
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).not.toContain('Data backup');
    expect(problems).toEqual([]);
  });

  it.each([
    ['en', 'who backs up RDS?', 'How the question was read', 'Task', 'Data backup'],
    ['nl', 'wie maakt back-ups van RDS?', 'Hoe de vraag is gelezen', 'Taak', 'Back-up van data'],
  ])('tells, once unfolded, how the question was read (%s)', async (locale, question, fold, what, task) => {
    const { page, problems, ask } = await open({ locale });
    await ask(question);
    const line = page.locator('.explanation dl > div').filter({ has: page.getByText(what, { exact: true }) });
    expect(await line.first().isVisible()).toBe(false);
    await page.getByText(fold, { exact: true }).click();
    await line.first().waitFor();
    expect(await line.first().locator('dd').textContent()).toMatch(new RegExp(`^${task} \\d+ %: .*backup`));
    expect(await page.locator('.explanation dl').getAttribute('lang')).toBe(locale);
    await shoot(`explanation, ${locale}`);
    expect(problems).toEqual([]);
  });

  it.each(['As Slack draws it', 'As Microsoft Teams draws it'])(
    'asks what a button says: %s',
    async (name) => {
      const { page, problems, ask, answered } = await open();
      await ask('hello');
      const button = page.getByRole('region', { name }).getByRole('button').nth(1);
      expect(await button.textContent()).toBe('Data backup on Amazon RDS?');
      await button.click();
      await answered('Who is responsible for data backup on Amazon RDS?');
      const verdict = page.getByRole('heading', { level: 2 }).first();
      expect(await verdict.textContent()).toContain('Data backup · Amazon RDS');
      await page.locator('.verdict h2:focus').waitFor();
      expect(problems).toEqual([]);
    },
  );

  it('begins with examples, one of them Dutch, that work with the keyboard alone', async () => {
    const { page, problems, answered } = await open();
    const example = page.getByRole('button', { name: 'Wie maakt back-ups van DynamoDB?' });
    await example.focus();
    await page.keyboard.press('Enter');
    await answered('Wie maakt back-ups van DynamoDB?');
    await page.locator('.verdict h2:focus').waitFor();
    expect(problems).toEqual([]);
  });

  it('follows the reader’s language, and a chosen language in page and answer', async () => {
    const { page, problems, ask } = await open({ locale: 'nl-NL' });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Wie beveiligt het/);
    await ask('RDS backup?');
    await page.getByRole('radio', { name: 'English' }).check();
    await page
      .getByRole('region', { name: 'As Slack draws it' })
      .getByText('Data backup · Amazon RDS')
      .waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('radio', { name: 'Nederlands' }).check();
    await page.getByRole('region', { name: 'Zoals Slack het toont' }).getByText('Back-up van data').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    expect(problems).toEqual([]);
  });

  it.each([
    ['a verdict', 'do we need to patch aurora ourselves?', 'light'],
    ['a table', 'compare EC2 and Lambda', 'dark'],
  ] as const)('shows %s on a phone without scrolling sideways', async (name, question, colorScheme) => {
    const { problems, ask, scrollsSideways } = await open({ viewport: PHONE, colorScheme });
    expect(await scrollsSideways()).toBe(false);
    await ask(question);
    expect(await scrollsSideways()).toBe(false);
    await shoot(`phone, ${name}`);
    expect(problems).toEqual([]);
  });

  it('keeps to its colours in the dark', async () => {
    const { page, problems, ask } = await open({ colorScheme: 'dark' });
    await ask('who patches RDS?');
    for (const place of ['body', '.verdict', '.slack', '.teams-card']) {
      const style = `getComputedStyle(document.querySelector('${place}')).backgroundColor`;
      const colour = await page.evaluate<string>(style);
      const light = /(\d+), (\d+), (\d+)/.exec(colour)?.slice(1).map(Number) ?? [255];
      expect(Math.max(...light)).toBeLessThan(64);
    }
    await shoot('dark');
    expect(problems).toEqual([]);
  });

  it('shows what is typed as text, whatever it looks like', async () => {
    const { page, problems, ask } = await open();
    await ask('<img src=x onerror=alert(1)> who patches RDS?');
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('says kindly that Demarc failed or cannot be reached', async () => {
    const { page } = await open();
    await page.route('**/api/preview', (route) => route.fulfill({ status: 500, body: '{}' }));
    await page.getByRole('textbox').fill('who patches RDS?');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Something went wrong on Demarc’s side').waitFor();
    await page.route('**/api/preview', (route) => route.abort());
    await page.getByRole('textbox').fill('who patches RDS?');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Demarc cannot be reached').waitFor();
  });
});
