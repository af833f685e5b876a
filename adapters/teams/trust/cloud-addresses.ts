import type { ConfigurationBotFrameworkAuthenticationOptions as Options } from 'botbuilder';
import type { TeamsOptions } from '../teams-options.js';

/** Microsoft's clouds that have bots in Teams. */
export type MicrosoftCloud = NonNullable<TeamsOptions['cloud']>;

/** The addresses of one cloud, under the names that botbuilder has for them. */
type Addresses = Required<
  Pick<
    Options,
    | 'ToChannelFromBotLoginUrl'
    | 'ToChannelFromBotOAuthScope'
    | 'ToBotFromChannelTokenIssuer'
    | 'ToBotFromChannelOpenIdMetadataUrl'
    | 'ToBotFromEmulatorOpenIdMetadataUrl'
    | 'OAuthUrl'
  >
>;

type Cloud = Omit<Addresses, 'ToBotFromEmulatorOpenIdMetadataUrl'>;

/** https://learn.microsoft.com/azure/bot-service/how-to-deploy-gov-cloud-high */
const US_GOVERNMENT: Cloud = {
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
  ToChannelFromBotOAuthScope: 'https://api.botframework.us',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.us',
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  OAuthUrl: 'https://api.botframework.azure.us',
};

const CLOUDS: Readonly<Record<MicrosoftCloud, Cloud>> = {
  // As botframework-connector 4.23.3 has them in lib/auth/authenticationConstants.js; described at
  // https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
  public: {
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    OAuthUrl: 'https://api.botframework.com',
  },
  'us-government': US_GOVERNMENT,
  // Differs only in the service that signs people in (OAuthUrl), of which Demarc makes no use.
  'us-dod': US_GOVERNMENT,
  // https://docs.azure.cn/en-us/bot-service/how-to-deploy-china-cloud
  china: {
    ToChannelFromBotLoginUrl:
      'https://login.partner.microsoftonline.cn/microsoftservices.partner.onmschina.cn',
    ToChannelFromBotOAuthScope: 'https://api.botframework.azure.cn',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.azure.cn',
    ToBotFromChannelOpenIdMetadataUrl:
      'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
    OAuthUrl: 'https://token.botframework.azure.cn',
  },
};

/**
 * Every address of a cloud; as soon as one differs from botbuilder's own, it wants all of them.
 *
 * The keys for the Emulator's tokens are looked for where the Bot Connector's are, and so never found: a forged token of
 * that kind makes us fetch nothing from another host.
 */
export function cloudAddresses({
  cloud = 'public',
  tenantId,
  endpoints = {},
}: Pick<TeamsOptions, 'cloud' | 'tenantId' | 'endpoints'>): Addresses {
  const own = CLOUDS[cloud];
  const keys = endpoints.openIdMetadata ?? own.ToBotFromChannelOpenIdMetadataUrl;
  return {
    ...own,
    ToChannelFromBotLoginUrl: endpoints.oauthAuthority ?? loginUrl(own, cloud, tenantId),
    ToBotFromChannelOpenIdMetadataUrl: keys,
    ToBotFromEmulatorOpenIdMetadataUrl: keys,
  };
}

/** In the other clouds botbuilder puts the directory into the address by itself. */
function loginUrl(own: Cloud, cloud: MicrosoftCloud, tenantId: string | undefined): string {
  if (cloud !== 'china' || tenantId === undefined) return own.ToChannelFromBotLoginUrl;
  return `https://login.partner.microsoftonline.cn/${tenantId}`;
}
