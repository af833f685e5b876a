import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Html } from './html.js';
import { PAGE_STYLE } from './page-style.js';

/** Sends a page that nobody keeps and that can load, run and frame nothing; its one style is allowed by hash. */
export function sendPage(response: ServerResponse, status: number, page: Html, cookie: string): void {
  const style = createHash('sha256').update(PAGE_STYLE).digest('base64');
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': [
        "default-src 'none'",
        `style-src 'sha256-${style}'`,
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      // The address of the page behind Slack's holds a code.
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      vary: 'accept-language',
      'set-cookie': cookie,
    })
    .end(page.markup);
}
