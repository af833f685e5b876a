import { readFileSync } from 'node:fs';
import type { Locale } from '../../../src/contract/locale.js';
import { startMicrosoft } from '../../adapters/teams/storm/start-microsoft.js';
import type { BotConnectorServer } from '../../servers/bot-connector-server.js';
import { bodyOf } from '../../servers/slack-body.js';
import { slackFixture } from '../../servers/slack-fixture.js';
import { sendAsSlack } from '../../servers/slack-request.js';
import { type SlackServer, startSlackServer } from '../../servers/slack-server.js';
import { LOCAL_SLACK } from '../../servers/slack-web-api.js';
import { type RunningDemarc, startDemarc } from '../start-demarc.js';

const SECRET = 'the signing secret';

/** Demarc as a process, in a Slack and a Teams of its own, where each question is another one. */
export interface InBoth {
  readonly demarc: RunningDemarc;
  readonly slack: SlackServer;
  readonly connector: BotConnectorServer;
  /** Mentions it in Slack; resolves when that is answered, as the mention's `ts`. */
  mention(question: string): Promise<{ readonly status: number; readonly ts: string }>;
  /** Types a command in Slack; gives what whoever typed it sees in the response. */
  command(text: string): Promise<{ readonly status: number; readonly text: string | undefined }>;
  /** Writes to it in Teams, as a client of that language; gives the status and the activity's id. */
  message(text: string, locale: Locale): Promise<{ readonly status: number; readonly id: string }>;
  close(): Promise<void>;
}

/** Starts it with these settings besides those of Slack and Teams; `preload` is loaded before it. */
export async function startInBoth(env: Readonly<Record<string, string>>, preload?: string): Promise<InBoth> {
  const [slack, microsoft] = await Promise.all([startSlackServer(), startMicrosoft()]);
  const demarc = await startDemarc({
    ...microsoft.env(...(preload === undefined ? [] : [preload])),
    SLACK_BOT_TOKEN: LOCAL_SLACK.botToken,
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: slack.apiUrl,
    ...env,
  });
  let number = 0;
  const toSlack = (delivery: object) =>
    sendAsSlack(`${demarc.address}/slack/events`, bodyOf(delivery), { secret: SECRET });
  const { connector } = microsoft;
  return {
    demarc,
    slack,
    connector,
    async mention(question) {
      number += 1;
      const ts = `176400000${number}.000100`;
      const delivery = slackFixture('app-mention', (mention) => {
        mention.event_id = `Ev0${number}`;
        Object.assign(mention.event, { ts, text: `<@U0DEMARC> ${question}` });
      });
      slack.world.messages.add('C0CLOUD', { ts, user: 'U0ANNA', text: question });
      return { status: (await toSlack(delivery)).status, ts };
    },
    async command(text) {
      const delivery = slack.stamp({ ...slackFixture('slash-command'), text });
      const response = await toSlack(delivery);
      const body = await response.text();
      const said = response.ok && body !== '' ? (JSON.parse(body) as { text: string }).text : undefined;
      return { status: response.status, text: said };
    },
    async message(text, locale) {
      number += 1;
      const id = `asked-${number}`;
      const fixture = JSON.parse(readFileSync('tests/fixtures/teams/personal-message.json', 'utf8'));
      const language = locale === 'nl' ? 'nl-NL' : 'en-US';
      const response = await fetch(`${demarc.address}/api/messages`, {
        method: 'POST',
        headers: { authorization: `Bearer ${await connector.token()}` },
        body: JSON.stringify({ ...fixture, id, text, locale: language, serviceUrl: connector.url }),
      });
      return { status: response.status, id };
    },
    async close() {
      await demarc.stop();
      await Promise.all([slack.close(), microsoft.close()]);
    },
  };
}
