import type { types } from '@slack/bolt';
import type { Suggestion } from '../../../src/contract/answer.js';
import { ACTIONS } from '../actions.js';
import { plainElement } from './plain-element.js';
import { plainLabel } from './plain-label.js';
import { SLACK_LIMITS } from './slack-limits.js';

/** How much of a message the buttons may take, in characters of JSON. */
const ROOM = SLACK_LIMITS.blocksJson / 3;

/**
 * Draws suggestions as buttons whose value is the question, with `more` before them; what finds no room is left out. One
 * whose question is longer than a value may be gets no button, because a question that was cut is another question.
 */
export function renderSuggestions(
  suggestions: readonly Suggestion[],
  more: readonly types.Button[] = [],
): types.KnownBlock[] {
  const elements: types.Button[] = [];
  for (const button of [...more, ...suggestions.filter(fitsButton).map(toButton)]) {
    const isTooMuch = JSON.stringify([...elements, button]).length > ROOM;
    if (!isTooMuch && elements.length < SLACK_LIMITS.buttons) elements.push(button);
  }
  return elements.length > 0 ? [{ type: 'actions', elements }] : [];
}

function fitsButton({ question }: Suggestion): boolean {
  return question.trim() !== '' && question.length <= SLACK_LIMITS.buttonValue;
}

function toButton({ label, question }: Suggestion, at: number): types.Button {
  const text = plainElement(plainLabel(label) || plainLabel(question));
  return { type: 'button', action_id: `${ACTIONS.ask}${at}`, text, value: question };
}
