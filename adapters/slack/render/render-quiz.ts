import type { types } from '@slack/bolt';
import type { Quiz } from '../../../src/contract/quiz.js';
import { ACTIONS } from '../actions.js';
import { plainElement } from './plain-element.js';

/** The options of a quiz as buttons, and below them the one that shows the answer. Each carries ids, never words. */
export function renderQuiz(quiz: Quiz | undefined): types.KnownBlock[] {
  if (quiz === undefined) return [];
  const { id, options, show } = quiz;
  const choices = options.map((option, at) => button(at, option.label, `${id} ${option.id}`));
  const last = [button('show', show, id)];
  return [choices, last].flatMap((elements) => (elements.length > 0 ? [{ type: 'actions', elements }] : []));
}

function button(name: number | 'show', label: string, value: string): types.Button {
  return { type: 'button', action_id: `${ACTIONS.quiz}${name}`, text: plainElement(label), value };
}
