/**
 * Sent with every response, whoever makes it: it is shown as what it says it is, loads and runs nothing, stands in no frame,
 * is not kept and tells nobody where somebody came from. A route that serves more, such as a page, says what it needs.
 */
export const BASE_HEADERS: readonly (readonly [string, string])[] = [
  ['x-content-type-options', 'nosniff'],
  [
    'content-security-policy',
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  ],
  // For what does not read `frame-ancestors`.
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'no-referrer'],
  ['cache-control', 'no-store'],
];
