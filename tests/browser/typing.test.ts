import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type RunningDemarc, startDemarc } from '../main/start-demarc.js';
import { launchBrowser } from './launch-browser.js';
import { type OpenPlayground, openPlayground } from './open-playground.js';

/** Longer than the pause after which a text is answered, in milliseconds. */
const LONG_ENOUGH = 600;

describe('typing a question', () => {
  let demarc: RunningDemarc;
  let browser: Browser;
  let playground: OpenPlayground;
  beforeAll(async () => {
    [demarc, browser] = await Promise.all([
      startDemarc({ DEMARC_PLAYGROUND: 'on', LOG_LEVEL: 'error' }),
      launchBrowser(),
    ]);
  });
  afterEach(() => playground.page.context().close());
  afterAll(async () => {
    await browser?.close();
    await demarc?.stop();
  });

  /** Opens the playground; `sent` has every question that has been sent, and whether it was only typed. */
  const open = async () => {
    playground = await openPlayground(browser, demarc.address);
    const { page } = playground;
    const sent: string[] = [];
    page.on('request', (request) => {
      if (!request.url().endsWith('/api/preview')) return;
      const { question, draft } = request.postDataJSON() as { question: string; draft?: boolean };
      sent.push(`${draft ? 'typed' : 'asked'}: ${question}`);
    });
    return { ...playground, sent, field: page.getByRole('textbox'), draft: page.locator('.draft .verdict') };
  };

  it('is answered after a pause, once, and told to screen readers then', async () => {
    const { page, problems, sent, field, draft } = await open();
    const heard = page.getByRole('status');
    await field.pressSequentially('who patches RDS?', { delay: 30 });
    expect(sent).toEqual([]);
    expect(await heard.textContent()).toBe('');
    await draft.waitFor();
    expect(await draft.getByRole('heading').textContent()).toMatch(/^Shared\./);
    expect(await heard.textContent()).toMatch(/^Shared\. Database/);
    expect(await heard.getAttribute('role')).toBe('status');
    expect(sent).toEqual(['typed: who patches RDS?']);
    expect(new URL(page.url()).hash).toBe('');
    expect(problems).toEqual([]);
  });

  it('keeps nothing until Enter: the next question leans on what was asked', async () => {
    const { page, problems, ask, answered, field, draft } = await open();
    await ask('who backs up RDS?');
    await field.fill('who encrypts S3?');
    await draft.getByText('Amazon S3').waitFor();
    await field.fill('and DynamoDB?');
    await draft.getByText('Data backup · Amazon DynamoDB').waitFor();
    await field.press('Enter');
    await answered('and DynamoDB?');
    await draft.waitFor({ state: 'detached' });
    const earlier = page.getByRole('region', { name: 'Earlier in this conversation' });
    expect(await earlier.getByRole('listitem').allTextContents()).toEqual(['who backs up RDS? Shared.']);
    expect(problems).toEqual([]);
  });

  it('goes back to the latest answer when the field is emptied, or holds no question', async () => {
    const { page, problems, ask, field, draft } = await open();
    await ask('who backs up RDS?');
    const verdict = page.getByRole('heading', { level: 2 }).first();
    for (const text of ['', 'lorem ipsum']) {
      await field.fill('who encrypts S3?');
      await draft.waitFor();
      await field.fill(text);
      await draft.waitFor({ state: 'detached' });
      expect(await verdict.textContent()).toContain('Amazon RDS');
    }
    expect(problems).toEqual([]);
  });

  it('shows no answer that comes after a newer one', async () => {
    const { page, sent, field, draft } = await open();
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/api/preview', async (route) => {
      if (route.request().postData()?.includes('S3')) await released;
      await route.continue().catch(() => {});
    });
    const aborted = page.waitForEvent('requestfailed');
    await field.fill('who encrypts S3?');
    await page.waitForTimeout(LONG_ENOUGH);
    await field.fill('who patches RDS?');
    await draft.getByText('Amazon RDS').waitFor();
    await aborted;
    release();
    await page.waitForTimeout(LONG_ENOUGH);
    expect(await draft.textContent()).toContain('Amazon RDS');
    expect(sent).toEqual(['typed: who encrypts S3?', 'typed: who patches RDS?']);
  });

  it('sends nothing more once Enter was pressed', async () => {
    const { page, answered, sent, field } = await open();
    await field.fill('who patches RDS?');
    await field.press('Enter');
    await answered('who patches RDS?');
    await page.waitForTimeout(LONG_ENOUGH);
    expect(sent).toEqual(['asked: who patches RDS?']);
  });

  it('waits for an input method to finish its word', async () => {
    const { page, sent, field, draft } = await open();
    await field.focus();
    const keyboard = await page.context().newCDPSession(page);
    const text = 'who patches RDS?';
    await keyboard.send('Input.imeSetComposition', { text, selectionStart: 16, selectionEnd: 16 });
    await page.waitForTimeout(LONG_ENOUGH);
    expect(sent).toEqual([]);
    await keyboard.send('Input.insertText', { text });
    await draft.waitFor();
    expect(sent).toEqual(['typed: who patches RDS?']);
  });
});
