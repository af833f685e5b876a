import type { Browser, Page } from 'playwright-core';
import type { AdaptiveCard } from '../../adapters/teams/render/adaptive-card.js';
import { cardMarkdown } from '../../adapters/web/page/card-markdown.js';
import { TEAMS_HOST_CONFIG } from '../../adapters/web/page/teams-host-config.js';

/** A card, drawn in a window of its own. */
export interface OpenCard {
  readonly page: Page;
  /** What the page or the renderer complained about. */
  readonly problems: readonly string[];
  /** Every piece of text, button and field that is drawn beside the card or cut off by it. */
  outside(): Promise<string[]>;
}

/** Teams's colours, light. */
const STYLE = `
  :root { --teams-text: #242424; --teams-text-subtle: #616161; --teams-accent: #4f52b2; --teams-good: #0e700e;
    --teams-warning: #8a5a00; --teams-attention: #b10e1c; --teams-line: #e0e0e0; }
  body { margin: 0; background: #f5f5f5; }
  main { margin: 8px; background: #fff; border: 1px solid #e0e0e0; border-radius: 4px; }
  p { margin: 0; }
  a { color: var(--teams-accent); }
  .ac-pushButton { margin: 2px; padding: 5px 12px; border: 1px solid #d1d1d1; border-radius: 4px; background: #fff;
    font: 600 14px "Segoe UI", system-ui, sans-serif; white-space: normal; }
  .ac-actionSet { flex-wrap: wrap; }
  .ac-multichoiceInput, .ac-textInput, label { font: 14px "Segoe UI", system-ui, sans-serif; }
  .ac-textInput { box-sizing: border-box; width: 100%; }
`;

/** Draws a card as a Teams client of that width would; `script` is Microsoft's renderer. */
export async function openCard(
  browser: Browser,
  script: string,
  card: AdaptiveCard,
  width: number,
): Promise<OpenCard> {
  const page = await browser.newPage({ viewport: { width, height: 400 } });
  page.setDefaultTimeout(5_000);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => void problems.push(`error: ${error.message}`));
  await page.exposeFunction('complain', (problem: string) => void problems.push(problem));
  await page.setContent(
    `<!doctype html><html lang="${card.lang}"><title>A card</title><style>${STYLE}</style><main></main></html>`,
  );
  await page.addScriptTag({ content: script });
  const drawn = { card, markdown: htmlOf(card), hostConfig: TEAMS_HOST_CONFIG };
  await page.evaluate(`(${DRAW})(${JSON.stringify(drawn)})`);
  return {
    page,
    problems,
    outside: () => page.evaluate<string[]>(OUTSIDE),
  };
}

/** The page cannot call us while it draws, so it gets every text of the card as HTML beforehand. */
function htmlOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  const own =
    'text' in value && typeof value.text === 'string' ? { [value.text]: cardMarkdown(value.text) } : {};
  return Object.assign(own, ...Object.values(value).map(htmlOf));
}

/** Runs in the page. */
const DRAW = `({ card, markdown, hostConfig }) => {
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown[text];
    result.didProcess = true;
  };
  const context = new AdaptiveCards.SerializationContext();
  const adaptive = new AdaptiveCards.AdaptiveCard();
  adaptive.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  adaptive.parse(card, context);
  for (let at = 0; at < context.eventCount; at += 1) complain(context.getEventAt(at).message);
  document.querySelector('main').append(adaptive.render());
}`;

/** Runs in the page: what the renderer cuts off makes nothing scroll, so it is looked for where it is drawn. */
const OUTSIDE = `[...document.querySelectorAll('.ac-textBlock, button, input, textarea, a')]
  .filter((part) => {
    const { left, right } = part.getBoundingClientRect();
    const card = document.querySelector('main').getBoundingClientRect();
    return left < card.left || right > card.right || part.scrollWidth > part.clientWidth + 1;
  })
  .map((part) => part.textContent)
  .concat(document.documentElement.scrollWidth > window.innerWidth ? ['the page scrolls'] : [])`;
