import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type RunningDemarc, startDemarc } from '../main/start-demarc.js';
import { launchBrowser } from './launch-browser.js';
import { openPlayground } from './open-playground.js';

/** A question for every kind of answer. */
const QUESTIONS = {
  en: [
    ['a verdict', 'who patches RDS?'],
    ['a split', 'do we patch the database?'],
    ['an overview', 'who does what on EKS?'],
    ['a comparison', 'compare EC2 and Lambda'],
    ['a stack', 'stack alb, fargate, aurora'],
    ['a list of services', 'which services leave OS patching to us?'],
    ['a definition', 'what is an inherited control?'],
    ['what has changed', 'what has changed for S3?'],
    ['no answer', 'who patches Azure VMs?'],
    ['help', 'help'],
    ['a quiz', 'quiz'],
    ['a picture', 'draw RDS'],
  ],
  nl: [
    ['een oordeel', 'wie patcht RDS?'],
    ['een splitsing', 'patchen wij de database?'],
    ['een overzicht', 'wie doet wat bij EKS?'],
    ['een vergelijking', 'vergelijk EC2 en Lambda'],
    ['een stapel', 'stack alb, fargate, aurora'],
    ['een lijst van services', 'bij welke services patchen wij het OS zelf?'],
    ['een definitie', 'wat is een inherited control?'],
    ['wat er veranderd is', 'wat is er veranderd bij S3?'],
    ['geen antwoord', 'wie patcht Azure-VM’s?'],
    ['hulp', 'hulp'],
    ['een quiz', 'quiz'],
    ['een plaatje', 'teken RDS'],
  ],
} as const;
const WINDOWS = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];
const CASES = (['en', 'nl'] as const).flatMap((locale) =>
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    WINDOWS.map((viewport) => [locale, colorScheme, viewport.width, viewport] as const),
  ),
);

describe('the playground, audited with axe', () => {
  let demarc: RunningDemarc;
  let browser: Browser;
  let axe: string;

  beforeAll(async () => {
    [demarc, browser, axe] = await Promise.all([
      startDemarc({ DEMARC_PLAYGROUND: 'on', LOG_LEVEL: 'error' }),
      launchBrowser(),
      readFile('node_modules/axe-core/axe.min.js', 'utf8'),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await demarc?.stop();
  });

  it.each(CASES)(
    'violates no rule, whatever it answers (%s, %s, %i pixels wide)',
    async (locale, colorScheme, _width, viewport) => {
      const { page, ask, problems } = await openPlayground(browser, demarc.address, {
        locale,
        colorScheme,
        viewport,
      });
      await page.evaluate(axe);
      const found = [await violationsOf(page, 'at first')];
      for (const [name, question] of QUESTIONS[locale]) {
        await ask(question);
        const explanation = page.locator('details.explanation:not([open]) > summary');
        if ((await explanation.count()) > 0) await explanation.click();
        // On a phone one of the drawings is shown at a time.
        for (const drawing of await page.locator('.panel-switch label').all()) {
          if (await drawing.isVisible()) await drawing.click();
          found.push(await violationsOf(page, `${name}, ${await drawing.textContent()}`));
          if (viewport.width > 800) break;
        }
      }
      await page.getByRole('textbox').fill(QUESTIONS[locale][0][1]);
      await page.locator('.draft').waitFor();
      found.push(await violationsOf(page, 'typed so far'));
      await page.locator('details.json > summary').click();
      found.push(await violationsOf(page, 'the JSON'));
      expect(found.flat()).toEqual([]);
      expect(problems).toEqual([]);
      await page.context().close();
    },
    60_000,
  );
});

/** Every rule that the page breaks, with the element that breaks it. All rules are on. */
async function violationsOf(page: Page, state: string): Promise<string[]> {
  const found = await page.evaluate<
    string[]
  >(`axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) =>
      id + ': ' + html.slice(0, 200) + ' (' + failureSummary.replace(/\\s+/g, ' ') + ')')))`);
  return found.map((violation) => `${state}: ${violation}`);
}
