import type { webApi } from '@slack/bolt';
import type { SlackFetch } from './slack-fetch.js';

/**
 * How Slack's Web API is called: at `apiUrl`, once. Slack's client would repeat a post whose connection dropped, although
 * Slack may have taken it, and would hold up every call while one is rate-limited.
 */
export function clientOptions(
  apiUrl: string | undefined,
  fetch: SlackFetch,
): webApi.WebClientOptions & { readonly fetch: SlackFetch } {
  return {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    fetch,
  };
}
