import { type Activity, Channels, type ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { readBearer } from './read-bearer.js';

type Identity = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;

/**
 * Checks that an activity comes from the Bot Connector, through Teams, and is meant for this bot.
 *
 * `refused`: answer 401. It is everything that is wrong with the token, a signature that does not fit included (which
 * botbuilder itself answers with 500). Another channel than Teams is refused too, although the Bot Connector signs for it:
 * an Azure Bot comes with Web Chat and Direct Line switched on, where whoever types can say who they are and in which
 * directory, and so could speak for somebody in Teams.
 *
 * `unverifiable`: the keys to check it with could not be fetched. Answer 401 as well: nothing is known of the sender, and
 * Microsoft names no status on which the Bot Connector would come back later, so no answer saves the activity.
 * https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
 */
export async function authenticate(
  botFramework: ConfigurationBotFrameworkAuthentication,
  activity: Activity,
  header: string | undefined,
): Promise<{ readonly identity: Identity } | 'refused' | 'unverifiable'> {
  try {
    const identity = await botFramework.authenticateRequest(activity, readBearer(header) ?? '');
    const isTrusted = isAnonymous(identity) ? isLocal(activity) : activity.channelId === Channels.Msteams;
    return isTrusted ? { identity } : 'refused';
  } catch (error) {
    return isOutage(error) ? 'unverifiable' : 'refused';
  }
}

/** Whether authentication is off, which it is without an app id: a local client may then call itself what it likes. */
function isAnonymous({ claimsIdentity }: Identity): boolean {
  return claimsIdentity.claims.length === 0;
}

/**
 * Whether the answer stays on this machine. With authentication off any page that is open in a browser here can post an
 * activity, and would else have Demarc send requests to an address of its choice.
 */
function isLocal({ serviceUrl }: Activity): boolean {
  return LOCAL.has(new URL(serviceUrl).hostname);
}

const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** botbuilder fetches keys with node-fetch, and marks an answer other than 200 with status 500. */
function isOutage(error: unknown): boolean {
  const { name, statusCode } = (error ?? {}) as { name?: unknown; statusCode?: unknown };
  return name === 'FetchError' || statusCode === 500;
}
