import { webApi } from '@slack/bolt';
import { refusal } from '../refusal.js';
import type { Tenancy } from './tenancy.js';

/** One workspace, by the bot token of its installation. */
export function createSingleTenancy(token: string, options: webApi.WebClientOptions): Tenancy {
  let self: Promise<{ readonly botUserId: string; readonly botId: string }> | undefined;
  const whoAmI = () => {
    self ??= new webApi.WebClient(token, options).auth.test().then(({ user_id, bot_id }) => ({
      botUserId: user_id ?? '',
      botId: bot_id ?? '',
    }));
    // An answer that did not come is asked for again.
    self.catch(() => {
      self = undefined;
    });
    return self;
  };
  return {
    routes: [],
    authorize: async () => ({ botToken: token, ...(await whoAmI()) }),
    tokenOf: async () => token,
    async check() {
      await whoAmI().catch((error: unknown) => Promise.reject(refusal(error, 'SLACK_BOT_TOKEN')));
    },
  };
}
