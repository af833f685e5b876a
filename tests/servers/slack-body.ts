import type { SlackBody } from './slack-request.js';

/** How Slack puts a delivery: an event is JSON, a command a form, and everything else JSON inside a form. */
export function bodyOf(delivery: object): SlackBody {
  const { type } = delivery as { type?: unknown };
  if ('command' in delivery) return { form: delivery as Record<string, string> };
  return ['event_callback', 'url_verification', 'app_rate_limited'].includes(String(type))
    ? { json: delivery }
    : { payload: delivery };
}
