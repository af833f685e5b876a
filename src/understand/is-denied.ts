import type { Span } from './mention.js';
import type { Reading } from './read-words.js';

/** "MySQL on EC2 rather than RDS", "zonder Shield Advanced": named only to say that it is not meant. */
export function isDenied({ start }: Pick<Span, 'start'>, { tokens }: Reading): boolean {
  if (start === 0) return false;
  const before = tokens.slice(Math.max(0, start - 4), start).map((token) => token.word);
  const text = ` ${before.join(' ')} `;
  return /(?: (?:rather than|instead of|not|niet|not on|not in|no longer on|without|zonder|geen|no|in plaats van|ipv|niet op|niet in|niet bij|niet met) )(?:an? |the |de |het |een |aws |amazon )*$/.test(
    text,
  );
}
