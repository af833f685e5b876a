import type { Mention } from 'botbuilder';
import { type Fields, fields, items, text } from './payload.js';

/** Tags that Teams writes around text, or that come along when text is pasted. Anything else in angle brackets was typed. */
const BLOCK_TAG =
  /<\/?(?:p|div|br|hr|ul|ol|li|pre|blockquote|h[1-6]|table|tbody|thead|tr|td|th)(?:\s+[\w-]+=[^<>]*)?\s*\/?>/gi;
const INLINE_TAG =
  /<\/?(?:at|a|b|i|u|s|em|strong|strike|del|code|span|font|img|attachment|emoji)(?:\s+[\w-]+=[^<>]*)?\s*\/?>/gi;
const ENTITY = /&(?:(nbsp|amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
const LAST_CODE_POINT = 0x10ffff;

/**
 * What somebody typed, as plain text on one line. A mention of the bot is taken out; of a mention of somebody else the name
 * stays. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/channel-and-group-conversations
 */
export function questionText(activity: Fields): string {
  return withoutOwnMentions(activity)
    .replace(BLOCK_TAG, ' ')
    .replace(INLINE_TAG, '')
    .replace(ENTITY, decode)
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
}

function withoutOwnMentions(activity: Fields): string {
  const typed = text(activity.text) ?? '';
  const us = fields(activity.recipient).id;
  const mentions = items(activity.entities).filter(isMention);
  const own = mentions.flatMap((mention, at) => {
    if (mention.mentioned.id !== us) return [];
    // Somebody else may bear the bot's name: their mention looks the same, and only the order tells them apart.
    const before = mentions.slice(0, at).filter((earlier) => earlier.text === mention.text).length;
    const start = nthIndexOf(typed, mention.text, before);
    return start < 0 ? [] : [{ start, end: start + mention.text.length }];
  });
  const cuts = own.sort((a, b) => b.start - a.start);
  return cuts.reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, typed);
}

function isMention(entity: unknown): entity is Mention {
  const { type, text: shown, mentioned } = fields(entity);
  return type === 'mention' && text(shown) !== undefined && text(fields(mentioned).id) !== undefined;
}

function nthIndexOf(text: string, part: string, n: number): number {
  let at = text.indexOf(part);
  for (let passed = 0; passed < n && at >= 0; passed += 1) at = text.indexOf(part, at + part.length);
  return at;
}

function decode(entity: string, name?: string, decimal?: string, hex?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
  const codePoint = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return codePoint <= LAST_CODE_POINT ? String.fromCodePoint(codePoint) : entity;
}
