import { REASON_VIEW } from '../actions.js';
import type { Delivered } from './delivered.js';
import type { Heard } from './heard.js';
import { type Fields, fields, id, text, timestamp } from './payload.js';
import type { Press } from './press.js';

/** How a vote's button says what it stands for: a sign, and the shape of the answer. */
const VALUE = /^([+-])([\w/-]{1,300})$/;

/** Hears "helpful" or "not helpful" under an answer. */
export function hearVote(action: Fields, place: Press, { body, team }: Delivered): Heard | undefined {
  const [, sign, shape] = VALUE.exec(text(action.value) ?? '') ?? [];
  const ts = place.message?.ts ?? timestamp(fields(body.container).message_ts);
  if (sign === undefined || shape === undefined || ts === undefined) return undefined;
  return {
    type: 'vote',
    where: { team, user: place.user, channel: place.channel },
    answer: `slack:${team}:${place.channel}:${ts}`,
    shape,
    helpful: sign === '+',
    trigger: place.trigger,
    responseUrl: place.url,
  };
}

/** Hears why an answer did not help; what was voted on stands in the window's private metadata. */
export function hearReason({ body, team }: Delivered): Heard | undefined {
  const view = fields(body.view);
  if (body.type !== 'view_submission' || view.callback_id !== REASON_VIEW.callback) return undefined;
  const user = id(fields(body.user).id);
  const [answer, shape] = (text(view.private_metadata) ?? '').split(' ');
  if (!user || !answer || !shape) return undefined;
  const values = fields(fields(view.state).values);
  const chosen = fields(fields(fields(values[REASON_VIEW.reason])[REASON_VIEW.reason]).selected_option).value;
  const words = fields(fields(values[REASON_VIEW.words])[REASON_VIEW.words]).value;
  return {
    type: 'reason',
    where: { team, user, channel: undefined },
    answer,
    shape,
    reason: text(chosen),
    words: text(words),
  };
}
