import { webApi } from '@slack/bolt';
import { silentLogger } from '../silent-logger.js';
import type { Bots } from './bots.js';
import type { Bot } from './renew-token.js';

/** The bot of a configured token, which is the same wherever it is asked for. Slack is asked once who it is. */
export function createOneBot(token: string, clientOptions: webApi.WebClientOptions): Bots {
  const client = new webApi.WebClient(token, { ...clientOptions, logger: silentLogger() });
  let bot: Bot | undefined;
  return {
    async of() {
      if (bot === undefined) {
        const { bot_id = '', user_id = '' } = await client.auth.test();
        bot = { token, id: bot_id, userId: user_id, scopes: [] };
      }
      return bot;
    },
    since: async () => undefined,
    forget: (_tenant, erase) => erase(),
    settled: async () => {},
  };
}
