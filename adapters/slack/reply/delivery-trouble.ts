import { setTimeout as pause } from 'node:timers/promises';
import { webApi } from '@slack/bolt';

/** What to make of a call that failed. */
export type Trouble =
  /** Slack has not taken it, and says when to come back (milliseconds). */
  | { readonly kind: 'wait'; readonly after: number }
  /** Nobody knows whether Slack has taken it. */
  | { readonly kind: 'doubt' }
  /** Slack takes the message, but not its blocks. */
  | { readonly kind: 'blocks' }
  /** Slack will not take it, now or later; `gone`: nor anything else for that place. */
  | { readonly kind: 'never'; readonly gone: boolean };

/** How Slack says that it has not posted a message because of its blocks. */
const BLOCKS = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'only_one_table_allowed',
]);
/** Slack's own trouble. https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const THEIRS = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
]);
/** The place is gone, or we are gone from it. A token that has to be mended is another matter: the place is still there. */
const GONE = new Set([
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'user_not_found',
  'account_inactive',
  'token_revoked',
  'cannot_dm_bot',
]);

/** Tells from an error of Slack's client or of the network what has become of a message. */
export function deliveryTrouble(error: unknown): Trouble {
  if (error instanceof webApi.WebAPIRateLimitedError) return { kind: 'wait', after: error.retryAfter * 1000 };
  if (!(error instanceof webApi.WebAPIPlatformError)) return { kind: 'doubt' };
  const code = error.data.error;
  // Slack's client takes an answer that is no JSON, as a proxy may give, for the code of an error.
  if (!/^\w+$/.test(code)) return { kind: 'doubt' };
  if (code === 'ratelimited' || code === 'rate_limited') return { kind: 'wait', after: 1000 };
  if (BLOCKS.has(code)) return { kind: 'blocks' };
  if (THEIRS.has(code)) return { kind: 'doubt' };
  return { kind: 'never', gone: GONE.has(code) };
}

/** Waits, or until the signal says that nobody waits any more; then it rejects. */
export async function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  await pause(milliseconds, undefined, { signal });
}
