import type { RespondFn, SlashCommand } from '@slack/bolt';
import type { Heard } from './heard.js';
import { plainQuestion } from './plain-question.js';
import { respondPrivately } from '../reply/respond-privately.js';

/** Hears the slash command; only the person who typed it sees the answer. Without a question it is a call for help. */
export function hearCommand(
  { channel_id, user_id, trigger_id, text }: SlashCommand,
  { team, botUser }: { readonly team: string; readonly botUser: string | undefined },
  respond: RespondFn,
): Heard {
  return {
    delivery: `slack:${trigger_id}`,
    question: plainQuestion(text ?? '', botUser) || 'help',
    conversation: `slack:${team}:${channel_id}:${user_id}`,
    reply: respondPrivately(respond),
  };
}
