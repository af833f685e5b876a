import { ACTIONS } from '../actions.js';
import type { Delivered } from './delivered.js';
import type { Heard, HomeWish } from './heard.js';
import { type Fields, fields, id, text } from './payload.js';
import { plainQuestion } from './plain-question.js';

/** Hears what was chosen, typed or pressed on a person's own page. */
export function hearHomeAction(action: Fields, { body, team, botUser }: Delivered): Heard | undefined {
  const user = id(fields(body.user).id);
  const wish = wishOf(action, botUser);
  if (user === undefined || wish === undefined) return undefined;
  return { type: 'home', where: { team, user, channel: undefined }, wish };
}

function wishOf(action: Fields, botUser: string | undefined): HomeWish | undefined {
  const name = text(action.action_id) ?? '';
  const value = text(action.value);
  const chosen = text(fields(action.selected_option).value);
  switch (name) {
    case ACTIONS.homeService:
      return chosen === undefined ? undefined : { type: 'ask', question: chosen };
    case ACTIONS.homeLanguage:
      return chosen === undefined ? undefined : { type: 'language', language: chosen };
    case ACTIONS.homeTipsAt: {
      const when = text(action.selected_time);
      return when === undefined ? undefined : { type: 'tips-on', when };
    }
    case ACTIONS.homeTipsDays:
      return chosen === undefined ? undefined : { type: 'tips-on', when: chosen };
    case ACTIONS.homeTipsOn:
      return { type: 'tips-on', when: undefined };
    case ACTIONS.homeTipsLess:
      return { type: 'tips-less' };
    case ACTIONS.homeTipsPause: {
      const until = text(action.selected_date);
      return until === undefined ? undefined : { type: 'tips-pause', until };
    }
    case ACTIONS.homeTipsResume:
      return { type: 'tips-resume' };
    case ACTIONS.homeTipsOff:
      return value === undefined ? undefined : { type: 'tips-off', place: value };
    default: {
      const isAsked = name === ACTIONS.homeSearch || name.startsWith(ACTIONS.ask);
      return isAsked && value !== undefined
        ? { type: 'ask', question: plainQuestion(value, botUser) }
        : undefined;
    }
  }
}
