import type { Quiz } from '../../../src/contract/quiz.js';
import type { ActionSet, ButtonData, ExecuteAction } from './adaptive-card.js';
import { shortenText } from './shorten-text.js';
import { TEAMS_LIMITS } from './teams-limits.js';

/** The options of a quiz as buttons inside the card, and below them the one that shows the answer. Each carries ids alone. */
export function renderQuiz(quiz: Quiz | undefined): ActionSet[] {
  if (quiz === undefined) return [];
  const { id, options, show } = quiz;
  const choices = options.map(({ id: option, label }) => button(label, { id, option }));
  const sets = [choices, [button(show, { id, option: null })]];
  return sets.filter((set) => set.length > 0).map((actions) => ({ type: 'ActionSet', actions }));
}

/** An invoke where clients know it, whose reply only the one who pressed sees; elsewhere a message with the same data. */
function button(
  label: string,
  quiz: Extract<ButtonData['demarc'], { readonly quiz: unknown }>['quiz'],
): ExecuteAction {
  const title = shortenText(label, TEAMS_LIMITS.label);
  const data = { demarc: { quiz } };
  return {
    type: 'Action.Execute',
    title,
    verb: 'quiz',
    data,
    fallback: { type: 'Action.Submit', title, data },
  };
}
