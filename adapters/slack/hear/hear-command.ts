import { conversationOf } from './conversation-of.js';
import type { Delivered } from './delivered.js';
import type { HeardQuestion } from './heard.js';
import { id, mark, responseUrl, text } from './payload.js';
import { plainQuestion } from './plain-question.js';

/**
 * Hears the slash command; only the person who typed it sees the answer. Whatever stands behind it is a question or a
 * setting, which is told later; nothing at all is a call for help.
 */
export function hearCommand({ body, team, botUser }: Delivered): HeardQuestion | undefined {
  const trigger = mark(body.trigger_id);
  const user = id(body.user_id);
  const channel = id(body.channel_id);
  const url = responseUrl(body.response_url);
  if (!trigger || !user || !channel || !url) return undefined;
  const where = { team, user, channel };
  return {
    type: 'question',
    delivery: `slack:${team}:${trigger}`,
    question: plainQuestion(text(body.text) ?? '', botUser) || 'help',
    conversation: conversationOf(where, undefined),
    where,
    to: { type: 'private', url },
    isCommand: true,
  };
}
