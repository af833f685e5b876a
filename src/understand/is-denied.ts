import type { Span } from './mention.js';
import type { Reading } from './read-words.js';

/** "MySQL on EC2 rather than RDS", "zonder Shield Advanced": named only to say that it is not meant. */
export function isDenied({ start }: Pick<Span, 'start'>, { tokens }: Reading): boolean {
  if (start === 0 || !MAY_DENY.has(lastBefore(start, tokens))) return false;
  const before = tokens.slice(Math.max(0, start - 4), start).map((token) => token.word);
  const text = ` ${before.join(' ')} `;
  return /(?: (?:rather than|instead of|not|niet|not on|not in|no longer on|without|zonder|geen|no|in plaats van|ipv|niet op|niet in|niet bij|niet met|forget|forget about|never mind|vergeet) )(?:an? |the |de |het |een |aws |amazon )*$/.test(
    text,
  );
}

/** With which the wordings that deny end. Most names have another word before them, and no text needs to be put together. */
const MAY_DENY = new Set(
  'than of not niet on in without zonder geen no van ipv op bij met forget about mind vergeet'.split(' '),
);
const BETWEEN = new Set('a an the de het een aws amazon'.split(' '));

/** The last word before a name that does not belong to it. */
function lastBefore(start: number, tokens: Reading['tokens']): string {
  let at = start - 1;
  while (at > 0 && BETWEEN.has(tokens[at]?.word ?? '')) at -= 1;
  return tokens[at]?.word ?? '';
}
