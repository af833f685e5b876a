import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { AppCredentials, AuthenticationConstants, ClaimsIdentity } from 'botframework-connector';

/** botbuilder gives credentials together with a client for an address; nothing is sent with this client. */
const ANYWHERE = 'https://smba.trafficmanager.net/';

/** The token with which the bot signs what it sends; undefined when authentication is off. Rejects as the login does. */
export type OutgoingToken = () => Promise<string | undefined>;

/**
 * Takes tokens from botbuilder's own credentials, which fetch a new one when the last has expired. Messages that need it at
 * the same time share one, where botbuilder fetches one each.
 */
export function createOutgoingToken(
  botFramework: Pick<ConfigurationBotFrameworkAuthentication, 'createConnectorFactory'>,
  appId: string,
): OutgoingToken {
  // An empty app id means that authentication is off: then there is nobody to sign for.
  if (appId === '') return async () => undefined;
  const bot = new ClaimsIdentity([{ type: AuthenticationConstants.AudienceClaim, value: appId }]);
  const factory = botFramework.createConnectorFactory(bot);
  let known: AppCredentials | undefined;
  const fetchToken = async () => {
    if (known === undefined) {
      // Without an audience it is the one of the bot's cloud.
      const { credentials } = await factory.create(ANYWHERE, undefined as unknown as string);
      if (!(credentials instanceof AppCredentials)) return undefined;
      known = credentials;
    }
    return known.getToken();
  };
  let underWay: Promise<string | undefined> | undefined;
  return () => {
    underWay ??= fetchToken().finally(() => {
      underWay = undefined;
    });
    return underWay;
  };
}
