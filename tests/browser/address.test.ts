import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { type RunningDemarc, startDemarc } from '../main/start-demarc.js';
import { launchBrowser } from './launch-browser.js';
import { type OpenPlayground, openPlayground } from './open-playground.js';

describe('the playground’s address', () => {
  let demarc: RunningDemarc;
  let browser: Browser;
  let playground: OpenPlayground;
  beforeAll(async () => {
    [demarc, browser] = await Promise.all([
      startDemarc({ DEMARC_PLAYGROUND: 'on', LOG_LEVEL: 'debug' }),
      launchBrowser(),
    ]);
  });
  afterEach(() => playground.page.context().close());
  afterAll(async () => {
    await browser?.close();
    await demarc?.stop();
  });
  const open = async (fragment = '', options?: BrowserContextOptions) => {
    playground = await openPlayground(browser, demarc.address, options, fragment);
    const { page } = playground;
    return {
      ...playground,
      verdict: page.getByRole('heading', { level: 2 }).first(),
      fragment: () => new URL(page.url()).hash,
    };
  };

  it('holds the question, and shows the same to whoever opens it', async () => {
    const { page, problems, ask, fragment } = await open();
    await ask('who patches RDS?');
    expect(fragment()).toBe('#q=who+patches+RDS%3F');
    const shown = await page.locator('.slack').textContent();
    await page.context().close();
    const other = await open('#q=who+patches+RDS%3F');
    await other.answered('who patches RDS?');
    expect(withoutTime(await other.page.locator('.slack').textContent())).toBe(withoutTime(shown));
    expect(await other.page.title()).toBe('Shared. Database / engine patching (minor) · Amazon RDS · Demarc');
    expect([...problems, ...other.problems]).toEqual([]);
  });

  it('holds what a follow-up leans on, by ids', async () => {
    const { page, ask, fragment } = await open();
    await ask('who backs up RDS?');
    await ask('and DynamoDB?');
    const address = fragment();
    expect(decodeURIComponent(address)).toContain('"services":["rds"]');
    expect(address).not.toContain('who');
    await page.context().close();
    const other = await open(address);
    await other.answered('and DynamoDB?');
    expect(await other.verdict.textContent()).toContain('Data backup · Amazon DynamoDB');
    await other.ask('and Lambda?');
    expect(await other.verdict.textContent()).toContain('Data backup · AWS Lambda');
  });

  it('leads back and forth through the conversation', async () => {
    const { page, problems, ask, answered, verdict } = await open();
    await ask('who backs up RDS?');
    await ask('and DynamoDB?');
    await page.goBack();
    await answered('who backs up RDS?');
    expect(await page.getByRole('button', { name: /^Ask again/ }).count()).toBe(0);
    await ask('and S3?');
    expect(await verdict.textContent()).toContain('Data backup · Amazon S3');
    await page.goBack();
    await answered('who backs up RDS?');
    await page.goBack();
    await page.getByRole('heading', { name: 'Try one of these' }).waitFor();
    await page.goForward();
    await answered('who backs up RDS?');
    await page.goForward();
    await answered('and S3?');
    expect(await verdict.textContent()).toContain('Data backup · Amazon S3');
    await page.getByRole('button', { name: 'Ask again: who backs up RDS?' }).waitFor();
    expect(problems).toEqual([]);
  });

  it('holds the language and what is unfolded', async () => {
    const { page, problems, ask, answered, verdict, fragment } = await open();
    await ask('RDS backup?');
    await page.getByRole('radio', { name: 'Nederlands' }).check();
    await page.getByText('Hoe de vraag is gelezen').click();
    await verdict.getByText('Gedeeld.').waitFor();
    // The browser tells of a new address by and by.
    await page.waitForURL((url) => url.hash.includes('open='));
    expect(fragment()).toBe('#q=RDS+backup%3F&lang=nl&open=explanation');
    await page.reload();
    await answered('RDS backup?');
    await verdict.getByText('Gedeeld.').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    expect(await page.locator('.explanation dl').isVisible()).toBe(true);
    expect(problems).toEqual([]);
  });

  it('is copied by a button, which says so', async () => {
    const { page, problems, ask } = await open('', { permissions: ['clipboard-read', 'clipboard-write'] });
    await ask('who patches RDS?');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('button', { name: 'Link copied' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      `${demarc.address}/#q=who+patches+RDS%3F`,
    );
    expect(problems).toEqual([]);
  });

  it('is copied, too, where the browser has no clipboard for us, and the keyboard stays', async () => {
    const { page, ask } = await open('', { permissions: ['clipboard-read'] });
    await ask('who patches RDS?');
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.getByRole('button', { name: 'Copy link' }).press('Enter');
    await page.getByRole('button', { name: 'Link copied' }).waitFor();
    expect(await page.locator('.copy-link:focus').count()).toBe(1);
    await page.getByRole('textbox').focus();
    await page.keyboard.press('Control+V');
    expect(await page.getByRole('textbox').inputValue()).toContain('#q=who+patches+RDS%3F');
  });

  it.each([
    '#q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%20who%20patches%20RDS%3F&lang=%3Cscript%3E',
    '#q=%E0%A4%A&after=%7Bnonsense&open=__proto__&as=constructor',
  ])('does no harm, whatever it says: %s', async (fragment) => {
    const { page, problems } = await open(fragment);
    await page.locator('.verdict').waitFor();
    expect(await page.locator('img[src="x"], script:not([src="/playground.js"])').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('never reaches the server, so that no log has the question', async () => {
    const secret = 'who patches the zanzibar project on RDS?';
    const urls: string[] = [];
    const { page, ask, answered } = await open();
    page.on('request', (request) => urls.push(request.url(), request.headers().referer ?? ''));
    await ask(secret);
    await page.reload();
    await answered(secret);
    expect(urls.join()).not.toContain('zanzibar');
    expect(demarc.output()).not.toContain('zanzibar');
  });
});

/** Slack's renderer puts the time of day beside the sender. */
function withoutTime(text: string | null): string | undefined {
  return text?.replace(/\d\d:\d\d/, '');
}
