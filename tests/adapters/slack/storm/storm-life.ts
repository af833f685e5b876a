import { once } from 'node:events';
import { type RunningDemarc, startDemarc } from '../../../main/start-demarc.js';
import { bodyOf } from '../../../servers/slack-body.js';
import { sendAsSlack } from '../../../servers/slack-request.js';
import type { SlackServer } from '../../../servers/slack-server.js';
import { LOCAL_SLACK } from '../../../servers/slack-web-api.js';

/** How Slack reaches Demarc. */
export type Transport = 'HTTP' | 'Socket Mode';

/** How a process is ended: at once or in its own time. */
export type Ending = 'SIGKILL' | 'SIGTERM';

/** How one delivery ended. */
export interface Attempt {
  /** Slack heard in time that it has arrived. */
  readonly acknowledged: boolean;
  /** It was under way when the process was ended so, or came after that. */
  readonly cut: Ending | undefined;
  /** The answer that came inside the acknowledgement. */
  readonly answer?: unknown;
}

/** Demarc from a start to its end. */
export interface StormLife {
  readonly demarc: RunningDemarc;
  /** Delivers once; `retry` is the number of the redelivery. Never rejects. */
  deliver(delivery: object, retry?: number): Promise<Attempt>;
  /** Resolves when the process has ended. */
  end(how: Ending): Promise<void>;
}

/** What a life needs. */
export interface StormLifeOptions {
  readonly slack: SlackServer;
  readonly transport: Transport;
  /** What it is started with besides Slack's secrets: where it keeps what outlives it. */
  readonly env: Readonly<Record<string, string>>;
  /** How long Slack waits for an acknowledgement, in milliseconds. */
  readonly patience?: number;
  /** Its clock, where that is another. */
  readonly now?: () => number;
}

const SECRET = 'the signing secret';
/** Slack's own patience. */
const PATIENCE = 3_000;

/** One at a time, so that each process can be told by its connection. */
let socketStart: Promise<unknown> = Promise.resolve();

/** Starts Demarc. */
export async function startStormLife({
  slack,
  transport,
  env,
  patience = PATIENCE,
  now = Date.now,
}: StormLifeOptions): Promise<StormLife> {
  const start = () =>
    startDemarc({
      // A storm is more than a channel may ask.
      DEMARC_CHANNEL_PER_MINUTE: '0',
      DEMARC_PERSON_PER_MINUTE: '0',
      ...env,
      SLACK_BOT_TOKEN: LOCAL_SLACK.botToken,
      SLACK_API_URL: slack.apiUrl,
      ...(transport === 'HTTP'
        ? { SLACK_SIGNING_SECRET: SECRET }
        : { SLACK_APP_TOKEN: LOCAL_SLACK.appToken }),
    });
  const startAlone = async () => {
    const demarc = await start();
    return { demarc, connection: slack.socket.connections };
  };
  if (transport === 'Socket Mode') socketStart = socketStart.then(startAlone, startAlone);
  const { demarc, connection } = await (transport === 'HTTP'
    ? start().then((one) => ({ demarc: one, connection: 0 }))
    : (socketStart as ReturnType<typeof startAlone>));
  let ending: Ending | undefined;
  const over = new AbortController();
  const ended = once(over.signal, 'abort').then(() => undefined);
  const url = `${demarc.address}/slack/events`;
  const overHttp = async (delivery: object, retry: number): Promise<Attempt> => {
    const headers: Record<string, string> =
      retry === 0 ? {} : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' };
    const signal = AbortSignal.timeout(patience);
    try {
      const response = await sendAsSlack(url, bodyOf(delivery), {
        secret: SECRET,
        timestamp: Math.floor(now() / 1_000),
        headers,
        signal,
      });
      const text = await response.text();
      return {
        acknowledged: response.ok,
        cut: undefined,
        ...(text === '' ? {} : { answer: JSON.parse(text) }),
      };
    } catch {
      return { acknowledged: false, cut: ending };
    }
  };
  const overSocket = async (delivery: object): Promise<Attempt> => {
    const content = bodyOf(delivery);
    const type = 'json' in content ? 'events_api' : 'form' in content ? 'slash_commands' : 'interactive';
    if (ending) return { acknowledged: false, cut: ending };
    const acked = slack.socket.acked(slack.socket.send(type, delivery, { connection }));
    const late = once(AbortSignal.timeout(patience), 'abort').then(() => undefined);
    const ack = await Promise.race([acked, ended, late]);
    if (ack === undefined) return { acknowledged: false, cut: ending };
    const isAnswer = Object.keys((ack.payload ?? {}) as object).length > 0;
    return { acknowledged: true, cut: undefined, ...(isAnswer ? { answer: ack.payload } : {}) };
  };
  return {
    demarc,
    deliver: (delivery, retry = 0) =>
      transport === 'HTTP' ? overHttp(delivery, retry) : overSocket(delivery),
    async end(how) {
      ending = how;
      if (how === 'SIGKILL') await demarc.kill();
      else await demarc.stop();
      over.abort();
    },
  };
}
