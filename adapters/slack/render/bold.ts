import { escapeMrkdwn } from './escape-mrkdwn.js';
import { shorten } from './shorten.js';

/** One bold line of mrkdwn of at most `limit` characters; nothing for blank text, because `**` would show. */
export function bold(text: string, limit: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? '' : `*${shorten(line, limit - 2, escapeMrkdwn)}*`;
}
