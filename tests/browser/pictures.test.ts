import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { type RunningDemarc, startDemarc } from '../main/start-demarc.js';
import { launchBrowser } from './launch-browser.js';
import { type OpenPlayground, openPlayground } from './open-playground.js';

/** Runs in the page: waits until every picture is there, or has failed, and tells how wide each is in truth. */
const WIDTHS = `(selector) => Promise.all([...document.querySelectorAll(selector)].map(async (image) => {
  await image.decode().catch(() => {});
  return image.naturalWidth;
}))`;

/** Runs in the page: how many times as high as wide every picture is drawn. */
const SHAPES = `[...document.querySelectorAll('img[src^="/pictures/"]')].map((image) => image.height / image.width)`;

describe('a picture in the playground', () => {
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
  const open = async (options: BrowserContextOptions = {}) => {
    playground = await openPlayground(browser, demarc.address, options);
    const { page } = playground;
    const widths = (selector: string) => page.evaluate<number[]>(`(${WIDTHS})(${JSON.stringify(selector)})`);
    return { ...playground, widths, picture: page.locator('.picture img') };
  };

  it.each([
    ['en', 'light', 'draw RDS', '/pictures/en/layers/rds.svg', 'Amazon RDS: who carries which layer.'],
    ['nl', 'dark', 'teken RDS', '/pictures/nl/layers/rds.dark.svg', 'Amazon RDS: wie draagt welke laag.'],
  ] as const)(
    'is drawn in the colours of the page, and said in words (%s, %s)',
    async (locale, colorScheme, question, path, alt) => {
      const { page, problems, ask, widths, picture } = await open({ locale, colorScheme });
      await ask(question);
      expect(await widths('.picture img')).toEqual([720]);
      expect(await page.evaluate("document.querySelector('.picture img').currentSrc")).toBe(
        `${demarc.address}${path}`,
      );
      expect(await picture.getAttribute('alt')).toContain(alt);
      expect(await picture.getAttribute('lang')).toBe(locale);
      expect(await page.getByRole('link', { name: 'Download' }).count()).toBe(2);
      expect(problems).toEqual([]);
    },
  );

  it('can be kept as a file of either kind', async () => {
    const { page, problems, ask } = await open();
    await ask('draw RDS');
    for (const [name, suffix] of [
      ['Download PNG', 'rds.png'],
      ['Download SVG', 'rds.svg'],
    ] as const) {
      const kept = page.waitForEvent('download');
      await page.getByRole('link', { name }).click();
      expect((await kept).suggestedFilename()).toBe(suffix);
    }
    expect(problems).toEqual([]);
  });

  it('stands where Slack and Teams show it, and comes from this server there too', async () => {
    const { page, problems, ask, widths } = await open();
    await ask('draw RDS');
    expect(await widths('.slack img[src^="/pictures/"]')).toEqual([1440]);
    expect(await widths('.teams img[src^="/pictures/"]')).toEqual([1440]);
    const shapes = await page.evaluate<number[]>(SHAPES);
    for (const shape of shapes) expect(shape).toBeCloseTo(shapes[0] ?? 0, 1);
    expect(shapes).toHaveLength(3);
    expect(problems).toEqual([]);
  });

  it('moves nothing when it comes', async () => {
    const { page, problems, ask, widths } = await open({ viewport: { width: 360, height: 740 } });
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/pictures/**', async (route) => {
      await released;
      await route.continue();
    });
    await ask('draw RDS');
    const before = await page.locator('.panels').boundingBox();
    release();
    expect(await widths('.picture img, .slack img[src^="/pictures/"]')).toEqual([720, 1440]);
    expect(await page.locator('.panels').boundingBox()).toEqual(before);
    expect(problems).toEqual([]);
  });
});
