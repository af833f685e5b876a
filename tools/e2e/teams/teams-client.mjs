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

  /** The card that comes last in the conversation once `act` has brought one, with these words in it. */
  const cardAfter = async (act, words = /./) => {
    const such = cards.filter({ hasText: words });
    const before = await such.count();
    await act();
    await such.nth(before).waitFor();
    return such.nth(before);
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
    /** Sends what stands in the box, such as a card of the message extension; gives the card in the message. */
    async send() {
      const messages = button('Show more information');
      const before = await messages.count();
      await button('Send Message').last().click();
      await messages.nth(before).waitFor();
      return cards.last();
    },
    /** Mentions the bot in a box, with a text behind it. */
    async mention(text, box) {
      await write('@', box);
      await page.getByRole('menuitem', { name: /Test Bot/ }).click();
      await page.keyboard.type(` ${text}`);
    },
    /** Lets Teams tell the bot of an event in the conversation that is open. */
    async mock(event) {
      await button('Mock an Activity').click();
      await page
        .getByRole('menuitem')
        .filter({ hasText: new RegExp(`^${event}`) })
        .click();
      await button('Send activity').click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
    /** What the client has logged: requests both ways with their status, and its warnings. */
    async log() {
      await button('Toggle Log Panel').click();
      const panel = page.getByText(/\[\d+:\d+:\d+ [AP]M\]/);
      await panel.first().waitFor();
      return (await panel.allTextContents()).join('\n');
    },
    picture: (name) => page.screenshot({ path: join(pictures, `${name}.png`) }),
    /** What is on the page, as a screen reader would tell it: for finding out why a step failed. */
    tell: () => page.locator('body').ariaSnapshot(),
    close: () => browser.close(),
  };
}
