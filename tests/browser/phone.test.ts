import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type RunningDemarc, startDemarc } from '../main/start-demarc.js';
import { launchBrowser } from './launch-browser.js';
import { type OpenPlayground, openPlayground } from './open-playground.js';

/** The narrowest phone that is still sold, in CSS pixels. */
const viewport = { width: 360, height: 740 };
/** In CSS pixels: https://www.w3.org/WAI/WCAG22/Understanding/target-size-enhanced */
const FINGER = 44;

describe('the playground on a phone', () => {
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
  const open = async (locale: string) => {
    playground = await openPlayground(browser, demarc.address, { locale, viewport, hasTouch: true });
    const { page, scrollsSideways } = playground;
    return {
      ...playground,
      /** What a finger may miss, and whether anything makes the page wider than the phone. */
      flaws: async () => [
        ...(await page.evaluate<string[]>(`(${SMALL})(${FINGER})`)),
        ...((await scrollsSideways()) ? ['the page scrolls sideways'] : []),
      ],
    };
  };

  it.each([
    ['en', ['who patches RDS?', 'compare EC2 and Lambda', 'stack alb, fargate, aurora', 'help', 'draw RDS']],
    ['nl', ['wie patcht RDS?', 'vergelijk EC2 en Lambda', 'wie doet wat bij EKS?', 'hulp', 'teken RDS']],
  ])(
    'scrolls one way only, with room for a finger on everything (%s)',
    async (locale, questions) => {
      const { page, problems, ask, flaws } = await open(locale);
      expect(await flaws()).toEqual([]);
      for (const question of questions) {
        await ask(question);
        for (const drawing of ['Slack', 'Microsoft Teams']) {
          await page.getByRole('radio', { name: drawing }).check();
          expect({ question, drawing, flaws: await flaws() }).toEqual({ question, drawing, flaws: [] });
        }
      }
      await page.locator('.explanation summary').click();
      expect(await flaws()).toEqual([]);
      await page.locator('.json summary').click();
      expect(await flaws()).toEqual([]);
      expect(problems).toEqual([]);
    },
    60_000,
  );

  it('shows the drawing of Slack or of Teams, and its address says which', async () => {
    const { page, ask, answered } = await open('en');
    await ask('who patches RDS?');
    const [slack, teams] = [page.locator('.slack'), page.locator('.teams')];
    expect([await slack.isVisible(), await teams.isVisible()]).toEqual([true, false]);
    await page.getByRole('radio', { name: 'Microsoft Teams' }).check();
    expect([await slack.isVisible(), await teams.isVisible()]).toEqual([false, true]);
    await page.reload();
    await answered('who patches RDS?');
    expect([await slack.isVisible(), await teams.isVisible()]).toEqual([false, true]);
  });

  it.each(['compare EC2 and Lambda', 'compare RDS, Aurora and DynamoDB'])(
    'shows every column of a table: %s',
    async (question) => {
      const { page, ask } = await open('en');
      await ask(question);
      const table = await page.locator('.slack table').boundingBox();
      const panel = await page.locator('.slack').boundingBox();
      expect((table?.x ?? 0) + (table?.width ?? viewport.width)).toBeLessThanOrEqual(
        (panel?.x ?? 0) + (panel?.width ?? 0),
      );
    },
  );
});

/** Runs in the page. A link inside a text is as high as its line; a radio button is pressed by its label. */
const SMALL = `(finger) => [...document.querySelectorAll('button, summary, label:has(input), input[type=text]')]
  .filter((target) => target.checkVisibility())
  .map((target) => ({ target, box: target.getBoundingClientRect() }))
  .filter(({ box }) => box.width < finger || box.height < finger)
  .map(({ target, box }) => target.textContent + ': ' + box.width + ' x ' + box.height)`;
