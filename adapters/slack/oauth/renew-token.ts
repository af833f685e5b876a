import { webApi } from '@slack/bolt';
import type { Installation } from '@slack/oauth';
import { silentLogger } from '../silent-logger.js';

/** Our own user in a workspace, and its token. */
export type Bot = NonNullable<Installation['bot']>;

/** Exchanges a bot's refresh token for a new token. Rejects when Slack cannot be reached or refuses. */
export type RenewToken = (bot: Bot) => Promise<Bot>;

/** What says to Slack which app we are. */
export interface AppCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/**
 * Renews tokens of an app whose tokens expire. A refresh token works once: what this gives has to be kept.
 * https://docs.slack.dev/authentication/using-token-rotation
 */
export function createRenewToken(
  { clientId, clientSecret }: AppCredentials,
  clientOptions: webApi.WebClientOptions,
  now: () => number,
): RenewToken {
  const client = new webApi.WebClient(undefined, { ...clientOptions, logger: silentLogger() });
  return async (bot) => {
    const asked = now();
    const { access_token, refresh_token, expires_in } = await client.oauth.v2.access({
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'refresh_token',
      refresh_token: bot.refreshToken ?? '',
    });
    if (!access_token || !refresh_token || !expires_in)
      throw new Error('Slack answered a renewal without a token.');
    const expiresAt = Math.floor(asked / 1000) + expires_in;
    return { ...bot, token: access_token, refreshToken: refresh_token, expiresAt };
  };
}
