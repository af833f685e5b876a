import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import type { TeamsOptions } from '../teams-options.js';
import { cloudAddresses } from './cloud-addresses.js';

type CredentialsFactory = NonNullable<
  ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]
>;

interface Claim {
  readonly type: string;
  readonly value: string;
}

/** Both directions of trust between the Bot Connector and the bot. */
export interface TeamsAuthentication {
  /** Checks the tokens that come in, and signs what goes out. */
  readonly botFramework: ConfigurationBotFrameworkAuthentication;
  /** Fetches the token with which answers are sent, or gives the one it has. */
  fetchToken(): Promise<void>;
}

/** Builds botbuilder's own authentication for one app. Fetches nothing yet. */
export function createAuthentication(
  options: Pick<TeamsOptions, 'appId' | 'appPassword' | 'appType' | 'tenantId' | 'cloud' | 'endpoints'>,
): TeamsAuthentication {
  const { appId, appPassword, appType, tenantId } = options;
  const addresses = cloudAddresses(options);
  const credentials = reuseCredentials(
    new ConfigurationServiceClientCredentialFactory({
      MicrosoftAppId: appId,
      // The other types refuse an empty app id, which means "no authentication" to this one.
      MicrosoftAppType: appId === '' ? 'MultiTenant' : appType,
      ...(appPassword === undefined ? {} : { MicrosoftAppPassword: appPassword }),
      ...(tenantId === undefined ? {} : { MicrosoftAppTenantId: tenantId }),
    }),
  );
  return {
    botFramework: new ConfigurationBotFrameworkAuthentication(addresses, credentials, {
      requiredEndorsements: [],
      validateClaims: (claims) => onlyFrom(addresses.ToBotFromChannelTokenIssuer, claims),
    }),
    async fetchToken() {
      if (appId === '') return;
      const { ToChannelFromBotOAuthScope: scope, ToChannelFromBotLoginUrl: login } = addresses;
      const own = await credentials.createCredentials(appId, scope, login, true);
      if ('getToken' in own && typeof own.getToken === 'function') await own.getToken();
    },
  };
}

/**
 * botbuilder would also take what Microsoft's directory signs for the Emulator and for other bots. It checks neither whom
 * those tokens are for nor from which address they come, so a token that this bot once sent out could be handed back to it.
 */
async function onlyFrom(issuer: string, claims: readonly Claim[]): Promise<void> {
  if (claims.find((claim) => claim.type === 'iss')?.value !== issuer)
    throw new Error('The token was not issued by the Bot Connector.');
}

/** botbuilder makes new credentials, and with them a new token client, for every activity; one per audience is enough. */
function reuseCredentials(factory: CredentialsFactory): CredentialsFactory {
  const kept = new Map<string, ReturnType<CredentialsFactory['createCredentials']>>();
  return {
    isValidAppId: (appId) => factory.isValidAppId(appId),
    isAuthenticationDisabled: () => factory.isAuthenticationDisabled(),
    async createCredentials(appId, audience, loginEndpoint, validateAuthority) {
      const key = `${appId} ${audience}`;
      const known =
        kept.get(key) ?? factory.createCredentials(appId, audience, loginEndpoint, validateAuthority);
      const credentials = await known;
      kept.set(key, known);
      return credentials;
    },
  };
}
