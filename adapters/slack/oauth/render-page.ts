import type { Locale } from '../../../src/contract/locale.js';
import { type Html, html } from './html.js';
import { PAGE_STYLE } from './page-style.js';

/** Draws a whole page: its heading is its title too. */
export function renderPage(locale: Locale, heading: string, body: Html): Html {
  const style: Html = { markup: PAGE_STYLE };
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${heading}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${heading}</h1>
${body}
</main>
</body>
</html>
`;
}
