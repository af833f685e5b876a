import type { types } from '@slack/bolt';
import { mrkdwn } from './mrkdwn.js';

/** A section of escaped mrkdwn. */
export function section(text: string): types.SectionBlock {
  return { type: 'section', text: mrkdwn(text) };
}
