import type { types } from '@slack/bolt';
import { escapeMrkdwn } from './escape-mrkdwn.js';
import { section } from './section.js';
import { SLACK_LIMITS } from './slack-limits.js';
import type { SlackMessage } from './slack-message.js';
import { splitText } from './split-text.js';

/**
 * A message, and what is left to say when Slack refuses its blocks: with its pictures in words, which Slack could not fetch
 * perhaps, and as text alone.
 */
export function waysToSay(message: SlackMessage): readonly [SlackMessage, ...SlackMessage[]] {
  const { text, blocks } = message;
  if (blocks === undefined) return [message];
  const hasPictures = blocks.some(({ type }) => type === 'image');
  return [message, ...(hasPictures ? [{ text, blocks: blocks.flatMap(inWords) }] : []), { text }];
}

/** Words that were too long for a picture stand below it anyway. */
function inWords(block: types.KnownBlock): types.KnownBlock[] {
  if (block.type !== 'image') return [block];
  if (block.alt_text.endsWith('…')) return [];
  return splitText(block.alt_text, SLACK_LIMITS.sectionText, escapeMrkdwn).map(section);
}
