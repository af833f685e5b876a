import { webApi } from '@slack/bolt';
import { ConfigError } from '../../src/contract/errors.js';

/** What Slack says to a token that will not work again by itself. */
const TOKEN_ERRORS = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'missing_scope',
]);

/** The error of a refused start: which setting to mend when Slack refused a token, else the error itself. */
export function refusal(error: unknown, setting: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN'): unknown {
  if (!(error instanceof webApi.WebAPIPlatformError) || !TOKEN_ERRORS.has(error.data.error)) return error;
  return new ConfigError([
    `${setting} was refused by Slack (${error.data.error}): copy it again from your app's settings.`,
  ]);
}
