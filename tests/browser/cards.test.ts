import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import type { AdaptiveCard } from '../../adapters/teams/render/adaptive-card.js';
import { renderCard } from '../../adapters/teams/render/render-card.js';
import { renderReason } from '../../adapters/teams/render/render-reason.js';
import { LOCALES } from '../../src/contract/locale.js';
import { createRealAsk } from '../load-real-knowledge.js';
import { longestAnswers } from '../longest-answers.js';
import { type OpenCard, openCard } from './open-card.js';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];
const NARROW = 320;
const WIDE = 600;

/** Cards of every kind, with all that can stand on them. */
async function realCards(): Promise<Map<string, AdaptiveCard>> {
  const ask = await createRealAsk();
  const cards = new Map<string, AdaptiveCard>();
  const questions = [
    ['a verdict', 'who patches RDS?'],
    ['een oordeel', 'moeten wij zelf back-ups maken van DynamoDB?'],
    ['it depends', 'do we patch the database?'],
    ['a comparison', 'compare EC2 and Lambda'],
    ['a stack', 'stack alb, fargate, aurora'],
    ['een overzicht', 'wie doet wat bij EKS?'],
    ['the help', 'help'],
    ['de hulp', 'hulp'],
    ['nothing like it', 'who mows the lawn?'],
  ] as const;
  for (const [name, question] of questions)
    cards.set(name, renderCard(await ask(question, {}), { vote: true }));
  for (const locale of LOCALES) {
    const all = (await longestAnswers(locale)).map(({ answer }) => renderCard(answer, { vote: true }));
    const longest = all.sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0];
    if (longest) cards.set(`the longest, ${locale}`, longest);
    cards.set(`why, ${locale}`, renderReason({ answer: 'a', shape: 'b', locale, keepsText: true }));
  }
  return cards;
}

describe('a card, drawn with Microsoft’s own renderer', () => {
  let browser: Browser;
  let screenshots: string;
  let script: string;
  let cards: Map<string, AdaptiveCard>;

  beforeAll(async () => {
    screenshots = await mkdtemp(join(tmpdir(), 'demarc-cards-'));
    const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
    [browser, script, cards] = await Promise.all([
      chromium.launch({ executablePath, args: FLAGS }),
      readFile('node_modules/adaptivecards/dist/adaptivecards.min.js', 'utf8'),
      realCards(),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    process.stdout.write(`Screenshots of cards: ${screenshots}\n`);
  });

  /** Draws every card at one width and looks at each. */
  const forEachCard = async (width: number, look: (open: OpenCard, card: AdaptiveCard) => Promise<void>) => {
    for (const [name, card] of cards) {
      const open = await openCard(browser, script, card, width);
      await open.page.screenshot({ path: join(screenshots, `${name}, ${width}.png`), fullPage: true });
      await look(open, card);
      expect({ name, problems: open.problems }).toEqual({ name, problems: [] });
      await open.page.close();
    }
  };

  it.each([NARROW, WIDE])(
    'fits into %d pixels without scrolling sideways, and nothing complains',
    async (width) => {
      await forEachCard(width, async ({ scrollsSideways }) => expect(await scrollsSideways()).toBe(false));
    },
  );

  it('begins with a heading in its own language, which is the verdict where there is one', async () => {
    await forEachCard(WIDE, async ({ page }, card) => {
      const heading = page.getByRole('heading').first();
      const [first] = card.body;
      expect(await heading.textContent()).toBe(first?.type === 'TextBlock' ? first.text : '');
      expect(await heading.evaluate('(node) => node.closest("[lang]")?.lang')).toBe(card.lang);
    });
  });

  it('has a button for every action, and none without a name', async () => {
    await forEachCard(WIDE, async ({ page }, card) => {
      const sets = card.body.flatMap((element) => (element.type === 'ActionSet' ? element.actions : []));
      const titles = [...sets, ...(card.actions ?? [])].map(({ title }) => title);
      expect(await page.getByRole('button').allTextContents()).toEqual(titles);
    });
  });

  it('has links that say where they lead, and no picture without words', async () => {
    await forEachCard(WIDE, async ({ page }) => {
      for (const link of await page.getByRole('link').all()) {
        expect((await link.textContent())?.trim()).not.toBe('');
        expect(await link.getAttribute('href')).toMatch(/^https:/);
      }
      expect(await page.locator('img:not([alt])').count()).toBe(0);
    });
  });

  it('names every field of the form', async () => {
    for (const locale of LOCALES) {
      const card = renderReason({ answer: 'a', shape: 'b', locale, keepsText: true });
      const { page } = await openCard(browser, script, card, NARROW);
      expect(await page.getByRole('radio').count()).toBe(5);
      const group = page.getByRole('radiogroup', { name: locale === 'en' ? 'Reason' : 'Reden' });
      expect(await group.count()).toBe(1);
      const words = page.getByRole('textbox', {
        name: locale === 'en' ? 'In your own words' : 'In je eigen woorden',
      });
      expect(await words.count()).toBe(1);
      await page.close();
    }
  });
});
