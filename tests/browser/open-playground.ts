import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** The playground, open in a browser window of its own. */
export interface OpenPlayground {
  readonly page: Page;
  /** What the page complained about, and every request that left its origin. */
  readonly problems: readonly string[];
  /** Types a question, presses Enter and waits for its answer. */
  ask(question: string): Promise<void>;
  /** Waits until the answer to this question is shown. */
  answered(question: string): Promise<void>;
  /** Whether anything makes the page wider than its window. */
  scrollsSideways(): Promise<boolean>;
}

/** Opens the playground with a given window, language and colour scheme, perhaps at the address of an answer. */
export async function openPlayground(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  fragment = '',
): Promise<OpenPlayground> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => void problems.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== address) problems.push(`request to ${request.url()}`);
  });
  await page.goto(`${address}/${fragment}`);
  const answered = async (question: string) => {
    await page.locator('.answer:not(.draft) .verdict q').getByText(question, { exact: true }).waitFor();
    await page.locator('.slack').waitFor({ state: 'attached' });
  };
  return {
    page,
    problems,
    answered,
    async ask(question) {
      await page.getByRole('textbox').fill(question);
      await page.keyboard.press('Enter');
      await answered(question);
    },
    scrollsSideways: () =>
      page.evaluate(
        '[document.documentElement, document.body].some((part) => part.scrollWidth > window.innerWidth)',
      ),
  };
}
