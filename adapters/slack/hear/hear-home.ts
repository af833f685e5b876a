import { ACTIONS } from '../actions.js';
import type { Delivered } from './delivered.js';
import type { Heard } from './heard.js';
import { type Fields, fields, id, text } from './payload.js';
import { plainQuestion } from './plain-question.js';

/** Hears what was chosen, typed or pressed on a person's own page. Everything there is a question, or a setting in words. */
export function hearHomeAction(action: Fields, { body, team, botUser }: Delivered): Heard | undefined {
  const user = id(fields(body.user).id);
  if (!user) return undefined;
  const asked = question(action);
  if (asked === undefined) return undefined;
  const where = { team, user, channel: undefined };
  const place = action.action_id === ACTIONS.homeTipsOff ? text(action.value) : undefined;
  return {
    type: 'home',
    where,
    question: plainQuestion(asked, botUser),
    ...(place === undefined ? {} : { place }),
  };
}

function question(action: Fields): string | undefined {
  const name = text(action.action_id) ?? '';
  const chosen = text(fields(action.selected_option).value);
  switch (name) {
    case ACTIONS.homeSearch:
      return text(action.value);
    case ACTIONS.homeLanguage:
      return chosen && `language ${chosen}`;
    case ACTIONS.homeService:
      return chosen;
    case ACTIONS.homeTipsOn: {
      const time = text(action.selected_time);
      return time === undefined ? undefined : `tips on ${time}`;
    }
    case `${ACTIONS.homeTipsOn}-now`:
      return 'tips on';
    case ACTIONS.homeTipsOff:
      return 'tips off';
    default:
      return name.startsWith(ACTIONS.ask) ? text(action.value) : undefined;
  }
}
