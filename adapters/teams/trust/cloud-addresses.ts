import type { ConfigurationBotFrameworkAuthenticationOptions as Addresses } from 'botbuilder';
import type { TeamsEndpoints } from '../teams-options.js';

/** As botframework-connector 4.23.3 has them in lib/auth/authenticationConstants.js. */
const PUBLIC = {
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  OAuthUrl: 'https://api.botframework.com',
} satisfies Addresses;

/** As botframework-connector 4.23.3 has them in lib/auth/governmentConstants.js. */
const US_GOVERNMENT = {
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
  ToChannelFromBotOAuthScope: 'https://api.botframework.us',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.us',
  ToBotFromChannelOpenIdMetadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  ToBotFromEmulatorOpenIdMetadataUrl:
    'https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration',
  OAuthUrl: 'https://api.botframework.azure.us',
} satisfies Addresses;

/** Every address of a cloud under the name that botbuilder has for it. As soon as one differs, it wants all of them. */
export function cloudAddresses({ openIdMetadata, oauthAuthority }: TeamsEndpoints): typeof PUBLIC {
  const cloud = oauthAuthority?.startsWith('https://login.microsoftonline.us/') ? US_GOVERNMENT : PUBLIC;
  return {
    ...cloud,
    ...(oauthAuthority === undefined ? {} : { ToChannelFromBotLoginUrl: oauthAuthority }),
    ...(openIdMetadata === undefined ? {} : { ToBotFromChannelOpenIdMetadataUrl: openIdMetadata }),
  };
}
