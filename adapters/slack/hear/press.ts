import type { Delivered } from './delivered.js';
import { fields, id, mark, responseUrl, timestamp } from './payload.js';

/** Where a button was pressed. */
export interface Press {
  readonly trigger: string;
  readonly user: string;
  readonly channel: string;
  readonly url: string | undefined;
  /** Undefined under an answer that one person sees. */
  readonly message: { readonly ts: string; readonly thread: string | undefined } | undefined;
  readonly privateThread: string | undefined;
}

/** Reads where a button was pressed; undefined when it does not say, as on a person's own page. */
export function readPress({ body }: Delivered): Press | undefined {
  const container = fields(body.container);
  const message = fields(body.message);
  const trigger = mark(body.trigger_id);
  const user = id(fields(body.user).id);
  const channel = id(fields(body.channel).id) ?? id(container.channel_id);
  const ts = timestamp(message.ts);
  if (!trigger || !user || !channel) return undefined;
  const isPrivate = container.is_ephemeral === true || ts === undefined;
  return {
    trigger,
    user,
    channel,
    url: responseUrl(body.response_url),
    message: isPrivate ? undefined : { ts, thread: timestamp(message.thread_ts) },
    privateThread: timestamp(container.thread_ts) ?? timestamp(message.thread_ts),
  };
}
