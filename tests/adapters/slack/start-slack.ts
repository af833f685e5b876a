import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SlackOptions } from '../../../adapters/slack/slack-options.js';
import { createSlackPlatform } from '../../../adapters/slack/slack-platform.js';
import type { Ask, AskContext } from '../../../src/contract/ask.js';
import type { Demarc } from '../../../src/contract/demarc.js';
import type { Log } from '../../../src/contract/log.js';
import type { Platform } from '../../../src/contract/platform.js';
import { createInbox } from '../../../src/create-inbox.js';
import { createMemoryStore } from '../../../src/store/memory-store.js';
import { demarcOf } from '../../demarc-of.js';
import { type SlackBody, type SlackRequestOptions, sendAsSlack } from '../../servers/slack-request.js';
import { type SlackServer, startSlackServer } from '../../servers/slack-server.js';
import { LOCAL_SLACK } from '../../servers/slack-web-api.js';
import { buildAnswer } from './build-answer.js';

const SECRET = 'the signing secret';

/** A question as it reached `ask`. */
export interface Asked extends AskContext {
  readonly question: string;
}

/** Demarc on a Slack of its own. */
export interface RunningSlack {
  readonly slack: SlackServer;
  readonly platform: Platform;
  /** What was asked, in order. */
  readonly asked: readonly Asked[];
  /** Everything that was logged, as JSON. */
  readonly log: readonly string[];
  /** Sends a delivery over HTTP. */
  send(content: SlackBody, options?: Partial<SlackRequestOptions>): Promise<Response>;
  /** Lets what is under way finish, then stops; what was posted can be counted after it. */
  stop(): Promise<void>;
}

/** How a test's Demarc may differ: its answers, Socket Mode, and any option of the platform. */
export interface StartOptions extends Partial<SlackOptions> {
  readonly answer?: Ask;
  /** What else it can do. */
  readonly demarc?: Partial<Demarc>;
  /** A Slack that runs already; it is left running. */
  readonly slack?: SlackServer;
}

/** Starts the whole way of a question: a Slack, the platform, and its routes on a plain HTTP server. */
export async function startSlack({
  answer,
  demarc,
  slack: given,
  ...options
}: StartOptions = {}): Promise<RunningSlack> {
  const slack = given ?? (await startSlackServer());
  const asked: Asked[] = [];
  const log: string[] = [];
  const store = createMemoryStore();
  const platform = createSlackPlatform({
    botToken: LOCAL_SLACK.botToken,
    oauth: undefined,
    proxy: undefined,
    publicUrl: undefined,
    records: store,
    signingSecret: SECRET,
    appToken: undefined,
    apiUrl: slack.apiUrl,
    answersShared: false,
    inbox: createInbox(store, Date.now),
    log: recordingLog(log),
    defaultLocale: 'en',
    ...options,
  });
  const server = createServer((request, response) => void platform.routes[0]?.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = async () => {
    await platform.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    if (!given) await slack.close();
  };
  const ask: Ask = async (question, context) => {
    asked.push({ question, ...context });
    return answer ? answer(question, context) : buildAnswer();
  };
  await platform.start(demarcOf(ask, demarc)).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  return {
    slack,
    platform,
    asked,
    log,
    send: (content, changes = {}) => sendAsSlack(url, content, { secret: SECRET, ...changes }),
    stop,
  };
}

function recordingLog(lines: string[]): Log {
  const record = (level: string) => (fields: object, message: string) =>
    void lines.push(JSON.stringify({ level, ...fields, message }));
  return { debug: record('debug'), info: record('info'), warn: record('warn'), error: record('error') };
}
