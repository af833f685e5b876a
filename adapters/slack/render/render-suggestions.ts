import type { types } from '@slack/bolt';
import type { Suggestion } from '../../../src/contract/answer.js';
import { ACTIONS } from '../actions.js';
import { plainLabel } from './plain-label.js';
import { shorten } from './shorten.js';
import { SLACK_LIMITS } from './slack-limits.js';

/** How much of a message the buttons may take, in characters of JSON. */
const ROOM = SLACK_LIMITS.blocksJson / 3;

/**
 * Draws suggestions as buttons whose value is the question, with `more` before them. One whose question is longer than a
 * value may be gets no button, because a question that was cut is another question.
 */
export function renderSuggestions(
  suggestions: readonly Suggestion[],
  more: readonly types.Button[] = [],
): types.KnownBlock[] {
  const elements: types.Button[] = [];
  for (const { label, question } of suggestions) {
    if (question.trim() === '' || question.length > SLACK_LIMITS.buttonValue) continue;
    const shown = shorten(
      plainLabel(label) || plainLabel(question),
      SLACK_LIMITS.buttonLabel,
      (text) => text,
    );
    elements.push({
      type: 'button',
      action_id: `${ACTIONS.ask}${elements.length}`,
      text: { type: 'plain_text', text: shown, emoji: false },
      value: question,
    });
    if (JSON.stringify(elements).length > ROOM || elements.length + more.length > SLACK_LIMITS.buttons) {
      elements.pop();
      break;
    }
  }
  const all = [...more, ...elements];
  return all.length > 0 ? [{ type: 'actions', elements: all }] : [];
}
