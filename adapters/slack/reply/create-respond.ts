import { PlatformError } from '../../../src/contract/errors.js';
import { jsonBytes } from '../json-bytes.js';
import type { SlackMessage } from '../render/slack-message.js';
import { waysToSay } from '../render/ways-to-say.js';
import type { SlackFetch } from '../slack-fetch.js';
import { waitFor } from './delivery-trouble.js';
import type { Privately } from './destination.js';

const TRIES = 4;
const FIRST_WAIT = 500;

/** What a response URL is sent: a message for one person, or the order to take the message under it away. */
export type Response = SlackMessage | { readonly delete_original: true };

/** A `response_url`, and whether what is sent takes the place of what was pressed. */
export type Via = Pick<Privately, 'url' | 'inPlaceOf'>;

/**
 * Sends to a `response_url`, several times if need be. Rejects with PlatformError when Slack does not take it. Nothing tells
 * whether Slack has taken what a dropped connection brought; it is sent again, and so rather seen twice than not at all.
 */
export type Respond = (via: Via, response: Response, tries?: number) => Promise<void>;

/** Slack takes five answers per `response_url` within 30 minutes. https://docs.slack.dev/interactivity/handling-user-interaction */
export function createRespond(fetch: SlackFetch, stopping: AbortSignal): Respond {
  const send = async (url: string, body: string | Buffer, tries: number) => {
    let status = 0;
    for (let attempt = 0; attempt < tries; attempt += 1) {
      if (attempt > 0) await waitFor(FIRST_WAIT * 2 ** attempt, stopping);
      status = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      }).then(
        (response) => response.status,
        () => 0,
      );
      if (status !== 0 && status !== 429 && status < 500) return status;
    }
    return status;
  };
  return async ({ url, inPlaceOf }, response, tries = TRIES) => {
    if ('delete_original' in response) return void (await send(url, JSON.stringify(response), tries));
    const isNew = inPlaceOf === undefined;
    const ok = async (message: SlackMessage) => {
      const body = isNew ? jsonBytes(privately(message)) : JSON.stringify(instead(message));
      const status = await send(url, body, tries);
      return status >= 200 && status < 300 ? true : status;
    };
    const [first, ...others] = waysToSay(response);
    let taken = await ok(first);
    // Slack answers 400 when it does not like the blocks; a message that is there already keeps its own then.
    for (const less of isNew ? others : []) if (taken === 400) taken = await ok(less);
    if (taken !== true) throw new PlatformError(`A response URL answered ${taken}.`, null, false);
  };
}

const known = new WeakMap<SlackMessage, ReturnType<typeof forOne>>();

/** A message for one person, beside what they pressed; of the same message the same object, which may be remembered. */
export function privately(message: SlackMessage) {
  const found = known.get(message) ?? forOne(message);
  known.set(message, found);
  return found;
}

function forOne(message: SlackMessage) {
  return {
    ...message,
    response_type: 'ephemeral',
    replace_original: false,
    unfurl_links: false,
    unfurl_media: false,
  } as const;
}

/** A message in the place of the one that was pressed; whoever sees that one sees this one. */
function instead(message: SlackMessage) {
  return { ...message, replace_original: true, unfurl_links: false, unfurl_media: false } as const;
}
