import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { AdaptiveCard } from '../../adapters/teams/render/adaptive-card.js';
import { renderCard } from '../../adapters/teams/render/render-card.js';
import { renderReason } from '../../adapters/teams/render/render-reason.js';
import { LOCALES } from '../../src/contract/locale.js';
import { createRealAsk } from '../load-real-knowledge.js';
import { longestAnswers } from '../longest-answers.js';
import { launchBrowser } from './launch-browser.js';
import { type OpenCard, openCard } from './open-card.js';

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
    [browser, script, cards] = await Promise.all([
      launchBrowser(),
      readFile('node_modules/adaptivecards/dist/adaptivecards.min.js', 'utf8'),
      realCards(),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    process.stdout.write(`Screenshots of cards: ${screenshots}\n`);
  });

  /** Looks at every card, drawn that wide. */
  const forEachCard = async (width: number, look: (open: OpenCard, card: AdaptiveCard) => Promise<void>) => {
    for (const [name, card] of cards) {
      const open = await openCard(browser, script, card, width);
      await open.page.screenshot({ path: join(screenshots, `${name}, ${width}.png`), fullPage: true });
      await look(open, card);
      expect({ name, outside: await open.outside() }).toEqual({ name, outside: [] });
      expect({ name, problems: open.problems }).toEqual({ name, problems: [] });
      await open.page.close();
    }
  };

  it('fits into the width of a phone: nothing is cut off or scrolls sideways, and nothing complains', async () => {
    await forEachCard(NARROW, async ({ page }) => {
      expect(await page.getByRole('heading').first().isVisible()).toBe(true);
    });
  });

  it('has its verdict for a heading, a button for every action, and links that say where they lead', async () => {
    await forEachCard(WIDE, async ({ page }, card) => {
      const [first] = card.body;
      const heading = page.getByRole('heading').first();
      expect(await heading.textContent()).toBe(first?.type === 'TextBlock' ? first.text : '');
      const sets = card.body.flatMap((element) => (element.type === 'ActionSet' ? element.actions : []));
      const titles = [...sets, ...(card.actions ?? [])].map(({ title }) => title);
      expect(await page.getByRole('button').allTextContents()).toEqual(titles);
      const links = page.getByRole('link', { name: /\S/ });
      expect(await links.count()).toBe(await page.locator('a[href^="https://"]').count());
      expect(await page.locator('a:not([href^="https://"]), img:not([alt])').count()).toBe(0);
    });
  });

  it.each([
    ['en', 'Reason', 'In your own words'],
    ['nl', 'Reden', 'In je eigen woorden'],
  ] as const)('names every field of the form (%s)', async (locale, reason, words) => {
    const card = renderReason({ answer: 'a', shape: 'b', locale, keepsText: true });
    const { page } = await openCard(browser, script, card, NARROW);
    expect(await page.getByRole('radio').count()).toBe(5);
    // Microsoft's renderer says what the choice is about with the first of its buttons.
    expect(await page.getByRole('radio', { name: new RegExp(`^${reason}`) }).count()).toBe(1);
    expect(await page.getByRole('textbox', { name: words }).count()).toBe(1);
    await page.close();
  });
});
