/**
 * Licences under which what ships may be used, changed and passed on beside Apache-2.0 by naming it. MPL-2.0 asks for the source
 * of its own files when those are changed, which nobody does here; CC-BY and OFL are of data and fonts.
 */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Whether an SPDX expression can be met with allowed licences alone. What cannot be read is not allowed. */
export function isAllowed(expression = '') {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const either = () => {
    let holds = both();
    while (tokens[at] === 'OR') {
      at += 1;
      // Both sides are read, whatever the first one is.
      const other = both();
      holds = holds || other;
    }
    return holds;
  };
  const both = () => {
    let holds = one();
    while (tokens[at] === 'AND') {
      at += 1;
      const other = one();
      holds = holds && other;
    }
    return holds;
  };
  const one = () => {
    const token = tokens[at];
    at += 1;
    if (token !== '(') return ALLOWED.has(token);
    const holds = either();
    const isClosed = tokens[at] === ')';
    at += 1;
    return holds && isClosed;
  };
  const holds = either();
  return holds && at === tokens.length;
}
