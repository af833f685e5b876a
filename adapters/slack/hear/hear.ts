import type { types } from '@slack/bolt';
import type { Delivered } from './delivered.js';
import { hearCommand } from './hear-command.js';
import { hearMessage } from './hear-message.js';
import { hearPress } from './hear-press.js';
import { hearShortcut } from './hear-shortcut.js';
import { hearReason } from './hear-vote.js';
import type { Heard } from './heard.js';
import { type Fields, fields, first, id, timestamp } from './payload.js';

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
    case 'tokens_revoked':
      return hearGone(event, delivered);
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

/** Bolt asks for no token here, so whom it is about stands in the delivery alone. */
function hearGone(event: Fields, { body }: Delivered): Heard | undefined {
  const at = body.event_time;
  if (typeof at !== 'number') return undefined;
  const whom = {
    teamId: id(body.team_id),
    enterpriseId: id(body.enterprise_id),
    isEnterpriseInstall: fields(first(body.authorizations)).is_enterprise_install === true,
  };
  const { bot } = fields(event.tokens);
  // Its shape is looked at here, because what forgets reads it as Slack's own type.
  const tokens = { bot: Array.isArray(bot) ? bot.filter((one) => id(one) !== undefined) : [] };
  return { type: 'gone', event: { ...event, tokens } as unknown as types.SlackEvent, whom, at };
}
