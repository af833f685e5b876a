import type { Delivered } from './delivered.js';
import { hearCommand } from './hear-command.js';
import { hearMessage } from './hear-message.js';
import { hearPress } from './hear-press.js';
import { hearShortcut } from './hear-shortcut.js';
import { hearReason } from './hear-vote.js';
import type { Heard } from './heard.js';
import { type Fields, fields, id, timestamp } from './payload.js';

/** What a delivery wants of us; undefined when nothing. Pure, and safe with whatever the body holds. */
export function hear(delivered: Delivered): Heard | undefined {
  const { body } = delivered;
  if (body.event !== undefined) return hearEvent(fields(body.event), delivered);
  if (body.command !== undefined) return hearCommand(delivered);
  switch (body.type) {
    case 'block_actions':
      return hearPress(delivered);
    case 'message_action':
      return hearShortcut(delivered);
    case 'view_submission':
      return hearReason(delivered);
    default:
      return undefined;
  }
}

function hearEvent(event: Fields, delivered: Delivered): Heard | undefined {
  switch (event.type) {
    case 'app_mention':
    case 'message':
      return hearMessage(event, delivered);
    case 'app_home_opened':
      return hearOpened(event, delivered);
    case 'assistant_thread_started':
      return hearThread(fields(event.assistant_thread), delivered);
    case 'app_uninstalled':
      return { type: 'gone', team: delivered.team };
    case 'tokens_revoked':
      // Without our bot's token nothing can be said any more; a person's own token is none of ours.
      return hasAny(fields(event.tokens).bot) ? { type: 'gone', team: delivered.team } : undefined;
    default:
      return undefined;
  }
}

/** The tab "Home" is a page of ours; on the tab "Messages", where it is the agent surface, questions can be offered. */
function hearOpened(event: Fields, { team }: Delivered): Heard | undefined {
  const user = id(event.user);
  const channel = id(event.channel);
  if (!user) return undefined;
  const where = { team, user, channel: undefined };
  if (event.tab === 'home') return { type: 'home', where };
  return channel === undefined ? undefined : { type: 'prompts', where, channel, thread: undefined };
}

function hearThread(thread: Fields, { team }: Delivered): Heard | undefined {
  const user = id(thread.user_id);
  const channel = id(thread.channel_id);
  const ts = timestamp(thread.thread_ts);
  if (!user || !channel || !ts) return undefined;
  return { type: 'prompts', where: { team, user, channel: undefined }, channel, thread: ts };
}

function hasAny(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}
