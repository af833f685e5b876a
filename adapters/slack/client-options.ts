import type { webApi } from '@slack/bolt';

/** How long Slack may take to answer one call, in milliseconds. */
const PATIENCE = 10_000;

/**
 * How Slack's Web API is called: at `apiUrl`, once. Slack's client would repeat a post whose connection dropped, although
 * Slack may have taken it, and would hold up every call while one is rate-limited.
 */
export function clientOptions(apiUrl: string | undefined): webApi.WebClientOptions {
  return {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    fetch: (url, init) => fetch(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(PATIENCE) }),
  };
}
