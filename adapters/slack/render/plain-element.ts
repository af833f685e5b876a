import type { types } from '@slack/bolt';
import { plainLabel } from './plain-label.js';
import { shorten } from './shorten.js';
import { SLACK_LIMITS } from './slack-limits.js';

/** A label for a button, a choice or a field, as long as any of them may be. */
export function plainElement(text: string): types.PlainTextElement {
  return {
    type: 'plain_text',
    text: shorten(plainLabel(text), SLACK_LIMITS.buttonLabel, (said) => said),
    emoji: false,
  };
}
