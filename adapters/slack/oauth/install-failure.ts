import { webApi } from '@slack/bolt';
import { AuthorizationError, InvalidStateError, MissingCodeError, MissingStateError } from '@slack/oauth';

/**
 * How an installation can fail, by what helps: nothing (`cancelled`), beginning again (`stale`), the operator
 * (`misconfigured`), or time (`trouble`).
 */
export type InstallFailure = 'cancelled' | 'stale' | 'misconfigured' | 'trouble';

/** What Slack says to a code that was used, has expired or was made up. */
const STALE = new Set(['invalid_code', 'code_already_used', 'code_expired']);
/** What Slack says to our own settings. https://docs.slack.dev/reference/methods/oauth.v2.access#errors */
const MISCONFIGURED = new Set([
  'bad_client_secret',
  'bad_redirect_uri',
  'invalid_client_id',
  'invalid_scope',
  'no_scopes',
  'oauth_authorization_url_mismatch',
]);

/** Sorts the error of an installation by what helps. */
export function installFailure(error: unknown): InstallFailure {
  if (error instanceof AuthorizationError) return 'cancelled';
  if ([InvalidStateError, MissingCodeError, MissingStateError].some((kind) => error instanceof kind))
    return 'stale';
  if (error instanceof webApi.WebAPIPlatformError) {
    if (STALE.has(error.data.error)) return 'stale';
    if (MISCONFIGURED.has(error.data.error)) return 'misconfigured';
  }
  return 'trouble';
}
