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

/** How @azure/identity calls it when nothing on the machine gives a token for the managed identity. */
const NO_IDENTITY = 'AggregateAuthenticationError';

const LATE = 'Microsoft gave no token yet; Teams answers cannot be sent until it does';
const UNASSIGNED =
  'No token for the managed identity: assign the identity with the client id MICROSOFT_APP_ID to where Demarc runs in Azure; Teams answers cannot be sent until then';

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
      `Microsoft refuses the Teams credentials (${code}): check MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD (the secret's value, not its id; it may have expired), MICROSOFT_APP_TENANT_ID, MICROSOFT_APP_TYPE and MICROSOFT_CLOUD against the bot's registration. Since August 2025 Microsoft registers no bots as MultiTenant: a newer one is SingleTenant or UserAssignedMSI.`,
    ]);
  }
  log.warn({ code }, code === NO_IDENTITY ? UNASSIGNED : LATE);
}

function errorCode(error: unknown): string | undefined {
  const { errorCode, code, name } = (error ?? {}) as Readonly<Record<string, unknown>>;
  const identity = name === NO_IDENTITY ? name : undefined;
  return [errorCode, code, identity].find((one) => typeof one === 'string');
}
