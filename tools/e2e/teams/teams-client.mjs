import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** How long something may take to appear, in milliseconds. */
const PATIENCE = 15_000;
/** As Teams' own client sends it after a click; see https://playwright.dev/docs/api/class-browsertype for the switches. */
const SWITCHES = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'];

/** Opens the client in a browser. What people do in it has their words; a card is a locator of Playwright's. */
export async function openTeamsClient({ address, executablePath, pictures }) {
  const browser = await chromium.launch({ executablePath, headless: true, args: SWITCHES });
  const page = await browser.newPage({ viewport: { width: 1400, height: 1300 } });
  page.setDefaultTimeout(PATIENCE);
  // The client (0.2.28) freezes the cards it keeps, and then fails to add to one when a button with `msteams` is pressed:
  // "Cannot add property msTeams, object is not extensible". Teams itself does not.
  await page.addInitScript(() => {
    Object.freeze = (value) => value;
  });
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(address);
  await page.getByRole('button', { name: 'Hide log panel' }).click();

  const cards = page.locator('.ac-adaptiveCard');
  const button = (name, within = page) => within.getByRole('button', { name, exact: true });

  /** The card that comes last in the conversation once `act` has brought one. */
  const cardAfter = async (act, patience = PATIENCE) => {
    const before = await cards.count();
    await act();
    await cards.nth(before).waitFor({ timeout: patience });
    return cards.nth(before);
  };
  const write = async (text, box = page.getByRole('textbox').last()) => {
    await box.click();
    await page.keyboard.type(text);
  };

  return {
    page,
    cards,
    /** What broke in the client itself. */
    errors,
    button,
    cardAfter,
    write,
    /** Opens a chat or a channel by the name in the list on the left. */
    open: (name) => page.getByRole('treeitem', { name, exact: true }).click(),
    /** Says something in a chat; gives the card that answers it. */
    ask: (text) =>
      cardAfter(async () => {
        await write(text);
        await page.keyboard.press('Enter');
      }),
    picture: (name) => page.screenshot({ path: join(pictures, `${name}.png`) }),
    /** What is on the page, as a screen reader would tell it: for finding out why a step failed. */
    tell: () => page.locator('body').ariaSnapshot(),
    close: () => browser.close(),
  };
}
