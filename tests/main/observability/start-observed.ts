import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import { type LocalMicrosoft, startMicrosoft } from '../../adapters/teams/storm/start-microsoft.js';
import { type OpenAiServer, startOpenAiServer } from '../../servers/openai-server.js';
import { type SlackBody, sendAsSlack } from '../../servers/slack-request.js';
import { type SlackServer, startSlackServer } from '../../servers/slack-server.js';
import { LOCAL_SLACK } from '../../servers/slack-web-api.js';
import { type RunningDemarc, startDemarc } from '../start-demarc.js';
import { CANARY } from './with-canaries.js';

/** A line of the log. */
export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly request?: string;
  readonly [field: string]: unknown;
}

/** Demarc as it is deployed, with Slack, Teams, a language model and metrics, all of it on this machine. */
export interface ObservedDemarc extends RunningDemarc {
  readonly slack: SlackServer;
  readonly connector: LocalMicrosoft['connector'];
  readonly model: OpenAiServer;
  /** Where its state is. */
  readonly data: string;
  /** Everything that was logged. */
  lines(): LogLine[];
  /** Resolves when this message was logged; rejects when it is not within half a minute. */
  logged(message: string): Promise<void>;
  metrics(): Promise<string>;
  toSlack(body: SlackBody): Promise<Response>;
  toTeams(activity: Activity | object, token?: string): Promise<Response>;
  /** Resolves when every reply that was kept is done with. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

const SIGNING_SECRET = `${CANARY} signing secret`;

export async function startObserved(): Promise<ObservedDemarc> {
  const [slack, microsoft, model] = await Promise.all([
    startSlackServer(),
    startMicrosoft(),
    startOpenAiServer(),
  ]);
  const data = await mkdtemp(join(tmpdir(), 'demarc-observed-'));
  const demarc = await startDemarc({
    ...microsoft.env(),
    DEMARC_DATA: data,
    SLACK_BOT_TOKEN: LOCAL_SLACK.botToken,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: slack.apiUrl,
    DEMARC_PLAYGROUND: 'on',
    DEMARC_REPHRASE: 'on',
    DEMARC_ROUTE: 'on',
    OPENAI_BASE_URL: model.baseUrl,
    OPENAI_MODEL: 'words-1',
    OPENAI_API_KEY: `sk-${CANARY}`,
    DEMARC_METRICS: 'on',
    DEMARC_METRICS_PORT: '0',
    LOG_LEVEL: 'debug',
  });
  const { connector } = microsoft;
  const lines = () =>
    demarc
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as LogLine);
  const told = (message: string) => lines().filter(({ msg }) => msg === message).length;
  return {
    ...demarc,
    slack,
    connector,
    model,
    data,
    lines,
    async logged(message) {
      const until = Date.now() + 30_000;
      for (; told(message) === 0; await pause(20))
        if (Date.now() > until) throw new Error(`Never logged: ${message}`);
    },
    async metrics() {
      const [, address = ''] = /^Metrics are at (\S+)\.$/m.exec(demarc.output()) ?? [];
      return (await fetch(address)).text();
    },
    toSlack: (body) => sendAsSlack(`${demarc.address}/slack/events`, body, { secret: SIGNING_SECRET }),
    async toTeams(activity, token) {
      const headers = { authorization: `Bearer ${token ?? (await connector.token())}` };
      const body = JSON.stringify({ ...activity, serviceUrl: connector.url });
      return fetch(`${demarc.address}/api/messages`, { method: 'POST', headers, body });
    },
    async settled() {
      while (told('A reply is kept and on its way') > told('A reply is done with')) await pause(20);
    },
    async close() {
      await demarc.stop();
      await Promise.all([slack.close(), microsoft.close(), model.stop()]);
      await rm(data, { recursive: true, force: true });
    },
  };
}
