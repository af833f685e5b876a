/** What the Adaptive Cards renderer asks to turn into HTML by. */
const RENDERER_POLICIES = [
  'markdownPassthroughPolicy',
  'restoreContentsPolicy',
  'deprecatedExportedFunctionPolicy',
];

/**
 * Sent with everything the playground serves. Scripts, styles, pictures and requests come from this origin alone; no
 * inline script or style element runs, and strings cannot become HTML except through the Adaptive Cards renderer, whose
 * input the page escapes. Inline style attributes that scripts set through the CSSOM need no permission.
 * https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Content-Security-Policy
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${RENDERER_POLICIES.map((name) => `adaptivecards#${name}`).join(' ')}`,
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
