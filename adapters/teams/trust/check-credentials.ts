import { setTimeout } from 'node:timers/promises';
import { ConfigError } from '../../../src/contract/errors.js';
import type { Log } from '../../../src/contract/log.js';

/** How long the start waits for Microsoft, in milliseconds. */
const PATIENCE = 5_000;

/**
 * What Microsoft answers when an app id, a secret or a directory is wrong.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow#error-response
 */
const REFUSALS = [
  'invalid_client',
  'unauthorized_client',
  'invalid_request',
  'invalid_grant',
  'invalid_scope',
];

/**
 * Fetches a token once, so that a wrong secret is found at the start and not at the first question. Throws ConfigError
 * when Microsoft refuses. When Microsoft cannot be reached it only says so: nothing is needed from it until the first
 * answer, and an outage there must not keep other platforms from starting.
 */
export async function checkCredentials(fetchToken: () => Promise<void>, log: Log): Promise<void> {
  const late = Symbol('late');
  let code: string | undefined;
  try {
    const first = await Promise.race([fetchToken(), setTimeout(PATIENCE, late, { ref: false })]);
    if (first !== late) return;
    code = 'timeout';
  } catch (error) {
    code = errorCode(error);
  }
  if (code !== undefined && REFUSALS.includes(code)) {
    throw new ConfigError([
      `Microsoft refuses the Teams credentials (${code}): check MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD (the secret's value, not its id; it may have expired), MICROSOFT_APP_TENANT_ID and MICROSOFT_APP_TYPE against the bot's registration.`,
    ]);
  }
  log.warn({ code }, 'Microsoft gave no token yet; Teams answers cannot be sent until it does');
}

function errorCode(error: unknown): string | undefined {
  const { errorCode, code } = (error ?? {}) as { errorCode?: unknown; code?: unknown };
  return [errorCode, code].find((one) => typeof one === 'string');
}
