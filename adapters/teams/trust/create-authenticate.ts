import { type Activity, Channels, type ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { createTokenMemory } from './create-token-memory.js';
import { readBearer } from './read-bearer.js';

/** Checks who sent an activity, by the header that came with it. Never rejects. */
export type Authenticate = (
  activity: Activity,
  header: string | undefined,
) => Promise<'trusted' | 'refused' | 'unverifiable'>;

type Validation = Pick<ConfigurationBotFrameworkAuthentication, 'authenticateRequest'>;
type Identity = Awaited<ReturnType<Validation['authenticateRequest']>>;

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
export function createAuthenticate(botFramework: Validation, now: () => number): Authenticate {
  const memory = createTokenMemory(now);
  return async (activity, header) => {
    const { channelId: channel, serviceUrl } = activity;
    const bearer = readBearer(header);
    const use = bearer === undefined ? undefined : { bearer, channel, serviceUrl };
    if (use && memory.knows(use)) return 'trusted';
    try {
      const identity = await botFramework.authenticateRequest(activity, bearer ?? '');
      if (isAnonymous(identity)) return isLocal(activity) ? 'trusted' : 'refused';
      if (channel !== Channels.Msteams) return 'refused';
      if (use) memory.keep(use, expiryOf(identity));
      return 'trusted';
    } catch (error) {
      return isOutage(error) ? 'unverifiable' : 'refused';
    }
  };
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

/** Until when the token is valid, in milliseconds since the epoch; 0 for one that does not say. */
function expiryOf({ claimsIdentity }: Identity): number {
  const seconds: unknown = claimsIdentity.getClaimValue('exp');
  return typeof seconds === 'number' ? seconds * 1_000 : 0;
}

/** botbuilder fetches keys with node-fetch, and marks an answer other than 200 with status 500. */
function isOutage(error: unknown): boolean {
  const { name, statusCode } = (error ?? {}) as { name?: unknown; statusCode?: unknown };
  return name === 'FetchError' || statusCode === 500;
}
