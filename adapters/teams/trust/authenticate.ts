import type { Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';

type Identity = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;

/**
 * Checks that an activity comes from the Bot Connector and is meant for this bot. `refused` is everything that is wrong
 * with the token, a signature that does not fit included (which botbuilder itself answers with 500). `unverifiable`: the
 * keys to check it with could not be fetched.
 */
export async function authenticate(
  botFramework: ConfigurationBotFrameworkAuthentication,
  activity: Activity,
  header: string | undefined,
): Promise<{ readonly identity: Identity } | 'refused' | 'unverifiable'> {
  try {
    return { identity: await botFramework.authenticateRequest(activity, header ?? '') };
  } catch (error) {
    return isOutage(error) ? 'unverifiable' : 'refused';
  }
}

/** botbuilder fetches keys with node-fetch, and marks an answer other than 200 with status 500. */
function isOutage(error: unknown): boolean {
  const { name, statusCode } = (error ?? {}) as { name?: unknown; statusCode?: unknown };
  return name === 'FetchError' || statusCode === 500;
}
