import { type CallBody, isYes } from './slack-api-call.js';
import { contentOf } from './slack-chat-methods.js';
import type { ResponseTarget } from './slack-interactions.js';
import { SlackRefusal } from './slack-refusal.js';
import type { SlackWorld } from './slack-world.js';

/** An answer over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

/**
 * Takes a message that was sent to a response URL: shown to one person unless it says `in_channel`; replaces or deletes
 * what was pressed when asked to. A URL that is unknown, too old or used up is answered 404, a bad message 400.
 * https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
 */
export function takeResponse(world: SlackWorld, path: string, body: CallBody): HttpAnswer {
  try {
    const target = world.interactions.spendResponse(path);
    try {
      show(world, target, body);
      return { status: 200, body: 'ok' };
    } catch (error) {
      return refused(400, error);
    }
  } catch (error) {
    return refused(404, error);
  }
}

function refused(status: number, error: unknown): HttpAnswer {
  if (!(error instanceof SlackRefusal)) throw error;
  return { status, body: JSON.stringify({ ok: false, error: error.error }) };
}

function show(world: SlackWorld, { channel, user, message: original }: ResponseTarget, body: CallBody): void {
  const seen = world.ephemerals.get(channel) ?? [];
  const replaces = isYes(body.replace_original) || isYes(body.delete_original);
  const content = isYes(body.delete_original) ? {} : contentOf({ body });
  if (replaces && original !== undefined) {
    const rest = seen.filter(({ ts }) => ts !== original);
    if (isYes(body.delete_original)) {
      world.messages.remove(channel, original);
      world.ephemerals.set(channel, rest);
    } else if (rest.length < seen.length) {
      world.ephemerals.set(channel, [...rest, { user, ts: original, ...content }]);
    } else {
      world.messages.change(channel, original, content);
    }
    return;
  }
  // A command's has nothing to delete, and what is to replace something is new.
  if (isYes(body.delete_original)) return;
  const thread = body.thread_ts === undefined ? {} : { thread_ts: String(body.thread_ts) };
  const team = [...world.teams.values()][0];
  if (body.response_type === 'in_channel') {
    const author = { user: team?.botUser ?? '', bot_id: team?.botId ?? '' };
    world.messages.add(channel, { ...content, ...thread, ...author });
  } else {
    world.ephemerals.set(channel, [...seen, { user, ts: world.messages.nextTs(), ...content, ...thread }]);
  }
}
