import { conversationOf } from './conversation-of.js';
import type { Delivered } from './delivered.js';
import type { HeardQuestion } from './heard.js';
import { fields, id, mark, responseUrl, text } from './payload.js';
import { plainQuestion } from './plain-question.js';

/** The message shortcut's id in the manifest. */
export const WHO_IS_RESPONSIBLE = 'who-is-responsible';

/** Hears the shortcut "Who is responsible?" on somebody's message; only the person who chose it sees the answer. */
export function hearShortcut({ body, team, botUser }: Delivered): HeardQuestion | undefined {
  const trigger = mark(body.trigger_id);
  const user = id(fields(body.user).id);
  const channel = id(fields(body.channel).id);
  const url = responseUrl(body.response_url);
  if (body.callback_id !== WHO_IS_RESPONSIBLE || !trigger || !user || !channel || !url) return undefined;
  const where = { team, user, channel };
  return {
    type: 'question',
    delivery: `slack:${team}:${trigger}`,
    // A message without words is no call for help: it is a question that nobody can read.
    question: plainQuestion(text(fields(body.message).text) ?? '', botUser),
    conversation: conversationOf(where, undefined),
    where,
    to: { type: 'private', url },
  };
}
