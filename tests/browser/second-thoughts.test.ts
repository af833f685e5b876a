import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { Answer } from '../../src/contract/answer.js';
import type { Ask } from '../../src/contract/ask.js';
import { LABELS } from '../../src/contract/labels.js';
import type { Refine } from '../../src/contract/refine.js';
import { createRealAsk } from '../load-real-knowledge.js';
import { launchBrowser } from './launch-browser.js';
import { type OpenPlayground, openPlayground } from './open-playground.js';
import { startPlayground } from './start-playground.js';

const PHONE = { width: 360, height: 740 };
const REWORDED = 'AWS makes a backup every day by itself; how long it is kept, you choose.';
const UNCLEAR = {
  en: 'is my stuff safe when a disk dies?',
  nl: 'is mijn spul veilig als een schijf stukgaat?',
};
const MEANT = { en: 'who backs up RDS?', nl: 'wie maakt back-ups van RDS?' };

describe('second thoughts in a browser', () => {
  let ask: Ask;
  let browser: Browser;
  let screenshots: string;
  let running: Awaited<ReturnType<typeof startPlayground>>;
  let playground: OpenPlayground;
  let finish: (better: Answer | undefined) => void;
  let begun: Promise<Answer>;

  beforeAll(async () => {
    screenshots = await mkdtemp(join(tmpdir(), 'demarc-second-thoughts-'));
    [ask, browser] = await Promise.all([createRealAsk(), launchBrowser()]);
  });
  afterEach(async () => {
    await playground.page.context().close();
    await running.stop();
  });
  afterAll(async () => {
    await browser?.close();
    process.stdout.write(`Screenshots of second thoughts: ${screenshots}\n`);
  });

  /** Opens a playground whose model thinks about the first answer until `finish` is called, and finds nothing better for the next ones. */
  const open = async (options?: BrowserContextOptions) => {
    let isFirst = true;
    let note: (answer: Answer) => void;
    begun = new Promise((resolve) => {
      note = resolve;
    });
    const refine: Refine = async (_question, answer) => {
      if (!isFirst) return undefined;
      isFirst = false;
      return new Promise((resolve) => {
        finish = resolve;
        note(answer);
      });
    };
    running = await startPlayground(ask, refine);
    playground = await openPlayground(browser, running.address, options);
    const { page } = playground;
    return {
      ...playground,
      note: page.locator('.second-thought'),
      slack: page.locator('.slack'),
      teams: page.locator('.teams'),
      shoot: (name: string) => page.screenshot({ path: join(screenshots, `${name}.png`), fullPage: true }),
    };
  };
  const reworded = async (): Promise<Answer> => ({
    ...(await begun),
    wording: 'rephrased',
    blocks: [{ type: 'paragraph', text: REWORDED }],
  });

  it.each([
    ['en', /^Demarc keeps no questions\. .* a language model may put an answer into other words/],
    ['nl', /^Demarc bewaart geen vragen\. .* kan een taalmodel het antwoord anders verwoorden/],
  ])('are announced at the foot of the page (%s)', async (locale, words) => {
    const { page, problems } = await open({ locale });
    await page.getByRole('contentinfo').getByText(words).waitFor();
    expect(problems).toEqual([]);
  });

  it('take the place of the answer that is shown, and say so', async () => {
    const { page, problems, ask, note, slack, teams, shoot } = await open({ colorScheme: 'dark' });
    await ask('who backs up RDS?');
    const before = await page.locator('.verdict').boundingBox();
    expect(await note.count()).toBe(0);
    finish(await reworded());
    const label = LABELS.en.worded('Data backup · Amazon RDS');
    await note.getByText(label).waitFor();
    for (const panel of [slack, teams]) expect(await panel.textContent()).toContain(REWORDED);
    expect(await page.getByRole('status').textContent()).toBe(`Shared. Data backup · Amazon RDS ${label}`);
    expect(JSON.parse((await page.locator('.json code').textContent()) ?? '')).toMatchObject({
      wording: 'rephrased',
    });
    expect(await page.locator('.verdict').boundingBox()).toEqual(before);
    await shoot('reworded, dark');
    expect(problems).toEqual([]);
  });

  it('give way to the curated wording with the keyboard alone', async () => {
    const { page, problems, ask, note, slack, teams } = await open();
    await ask('who backs up RDS?');
    const first = [await slack.textContent(), await teams.textContent()];
    finish(await reworded());
    await page.getByRole('button', { name: 'Curated wording' }).focus();
    await page.keyboard.press('Enter');
    await note.waitFor({ state: 'detached' });
    expect([await slack.textContent(), await teams.textContent()]).toEqual(first);
    expect(await page.getByRole('status').textContent()).toBe('Shared. Data backup · Amazon RDS');
    expect(await page.locator('.verdict h2:focus').count()).toBe(1);
    expect(problems).toEqual([]);
  });

  it.each([
    ['en', 'Not what I meant', 'light'],
    ['nl', 'Dat bedoelde ik niet', 'dark'],
  ] as const)(
    'answer what a question seems to mean, until that was not meant (%s)',
    async (locale, button, colorScheme) => {
      const options = { locale, colorScheme, viewport: PHONE };
      const { page, problems, ask: asking, note, scrollsSideways, shoot } = await open(options);
      await asking(UNCLEAR[locale]);
      const verdict = page.getByRole('heading', { level: 2 }).first();
      const notUnderstood = await verdict.textContent();
      finish({ ...(await ask(MEANT[locale], {})), readAs: MEANT[locale] });
      await note.getByText(LABELS[locale].readAs(MEANT[locale])).waitFor();
      const [read, answered] = [await note.boundingBox(), await verdict.boundingBox()];
      expect(read?.y).toBeLessThan(answered?.y ?? 0);
      expect(await note.getAttribute('lang')).toBe(locale);
      expect(await verdict.textContent()).toMatch(/(Shared|Gedeeld)\..+Amazon RDS/);
      expect(await scrollsSideways()).toBe(false);
      await shoot(`read as, ${locale}, ${colorScheme}`);
      await page.getByRole('button', { name: button }).click();
      await note.waitFor({ state: 'detached' });
      expect(await verdict.textContent()).toBe(notUnderstood);
      expect(problems).toEqual([]);
    },
  );

  it('change nothing when they come after another question', async () => {
    const { page, problems, ask, note, slack } = await open();
    await ask('who backs up RDS?');
    const late = await reworded();
    const dropped = page.waitForEvent('requestfailed', (request) => request.url().includes('/api/refined/'));
    await ask('who patches EC2?');
    await dropped;
    const shown = await slack.textContent();
    finish(late);
    // Whatever the late one could do has been done when a later request is through.
    await page.evaluate("fetch('/logo.svg').then((response) => response.text())");
    expect(await slack.textContent()).toBe(shown);
    expect(await note.count()).toBe(0);
    await page.getByRole('button', { name: 'Ask again: who backs up RDS?' }).waitFor();
    expect(problems).toEqual([]);
  });

  it('change nothing when they come to nothing', async () => {
    const { page, problems, ask, note, slack } = await open();
    const told = page.waitForResponse('**/api/refined/*');
    await ask('who backs up RDS?');
    const first = await slack.textContent();
    await begun;
    finish(undefined);
    expect((await told).status()).toBe(204);
    await (await told).finished();
    expect(await slack.textContent()).toBe(first);
    expect(await note.count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('leave the keyboard where it is', async () => {
    const { page, problems, ask, note, teams } = await open();
    await ask('who backs up RDS?');
    await teams.getByRole('button').first().focus();
    const name = await page.evaluate<string>('document.activeElement.textContent');
    finish({ ...(await reworded()), blocks: (await begun).blocks });
    await note.waitFor();
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe(name);
    expect(await page.locator('.teams :focus').count()).toBe(1);
    expect(problems).toEqual([]);
  });
});
