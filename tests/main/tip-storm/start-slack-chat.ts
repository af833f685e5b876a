import { startSlackServer } from '../../servers/slack-server.js';
import { LOCAL_SLACK } from '../../servers/slack-web-api.js';
import type { StormChat, StormChatOptions } from './storm-chat.js';
import { tipsIn } from './tips-in.js';

/** Channels of one workspace. */
export async function startSlackChat({ channels, travel }: StormChatOptions): Promise<StormChat> {
  const slack = await startSlackServer({ travel });
  const ids = Array.from({ length: channels }, (_, number) => `C1STORM${number}`);
  for (const id of ids) slack.world.addChannel({ id });
  return {
    by: `slack:${LOCAL_SLACK.team}:U0ANNA`,
    addresses: ids.map((id) => `slack:${LOCAL_SLACK.team}:${id}`),
    env: (preload) => ({
      NODE_OPTIONS: `--import=${preload}`,
      SLACK_BOT_TOKEN: LOCAL_SLACK.botToken,
      SLACK_SIGNING_SECRET: 'the signing secret',
      SLACK_API_URL: slack.apiUrl,
    }),
    // A channel's id is all that it takes.
    introduce: async () => {},
    async more(count) {
      await slack.message(slack.messages.length + count);
    },
    tips: () => ids.map((id) => tipsIn(slack, id)),
    close: slack.close,
  };
}
