import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { AuthenticationConstants, ClaimsIdentity, type ConnectorClient } from 'botframework-connector';
import { PlatformError } from '../../../src/contract/errors.js';
import { keepEntityFields } from './keep-entity-fields.js';

/** Clients that are kept at most. Teams has an address for each region, and a newer one for each tenant. */
const MOST = 1_000;
/** As @azure/core-rest-pipeline 1.24.0 names it. */
const ITS_RETRIES = { name: 'defaultRetryPolicy' };

/** The names of this machine. */
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Gives the client for a Bot Connector's address. Rejects with PlatformError where the address is not to be trusted. */
export type ConnectorOf = (serviceUrl: string) => Promise<ConnectorClient>;

/**
 * Keeps one client for each address, where botbuilder builds one for each activity. The clients sign with the bot's own
 * token, and retry nothing by themselves: they would send a message again without a word when a connection drops after the
 * message has arrived. `create-post.ts` retries in their place.
 */
export function createConnectorOf(
  botFramework: Pick<ConfigurationBotFrameworkAuthentication, 'createConnectorFactory'>,
  appId: string,
): ConnectorOf {
  keepEntityFields();
  // An empty app id means that authentication is off: then there is nobody to sign for.
  const claims = appId === '' ? [] : [{ type: AuthenticationConstants.AudienceClaim, value: appId }];
  const factory = botFramework.createConnectorFactory(new ClaimsIdentity(claims));
  const clients = new Map<string, ConnectorClient>();
  return async (serviceUrl) => {
    const known = clients.get(serviceUrl);
    if (known !== undefined) return known;
    if (!isSafe(serviceUrl))
      throw new PlatformError('The address of the Bot Connector is not HTTPS.', null, true);
    // Without an audience it is the one of the bot's cloud.
    const client = await factory.create(serviceUrl, undefined as unknown as string);
    // biome-ignore lint/complexity/useLiteralKeys: It is private, and there is no option for it.
    client['client'].pipeline.removePolicy(ITS_RETRIES);
    if (clients.size >= MOST) clients.clear();
    clients.set(serviceUrl, client);
    return client;
  };
}

/** The bot's token goes there, so nobody may read along; only a Bot Connector on this machine needs no HTTPS. */
function isSafe(serviceUrl: string): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname } = new URL(serviceUrl);
  return protocol === 'https:' || (protocol === 'http:' && LOCAL.has(hostname));
}
