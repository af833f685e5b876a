import { App, type Context, type Logger, LogLevel } from '@slack/bolt';
import type { Ask } from '../../src/contract/ask.js';
import { ConfigError } from '../../src/contract/errors.js';
import type { Locale } from '../../src/contract/locale.js';
import type { Log } from '../../src/contract/log.js';
import type { FirstTime, Platform } from '../../src/contract/platform.js';
import { answerHeard } from './reply/answer-heard.js';
import { clientOptions } from './client-options.js';
import { createPost } from './reply/create-post.js';
import { errorFields } from './error-fields.js';
import { hearCommand } from './hear/hear-command.js';
import { hearMessage, type MessageEvent } from './hear/hear-message.js';
import { hearPress } from './hear/hear-press.js';
import type { Heard } from './hear/heard.js';
import { createHttpLine } from './line/http-line.js';
import type { Line } from './line/line.js';
import { quietLogger } from './quiet-logger.js';
import { refusal } from './refusal.js';
import { createSocketLine } from './line/socket-line.js';

/** What Slack needs from outside. */
export interface SlackOptions {
  readonly botToken: string;
  /** For HTTP; checks that a request is Slack's. */
  readonly signingSecret: string | undefined;
  /** Present: Socket Mode, and no HTTP route. */
  readonly appToken: string | undefined;
  /** Base address of Slack's Web API; absent: Slack's own. */
  readonly apiUrl: string | undefined;
  readonly firstTime: FirstTime;
  readonly log: Log;
  /** The language in which an unexpected error is told. */
  readonly defaultLocale: Locale;
}

/**
 * Demarc on Slack: mentions, direct messages, `/demarc` and the buttons under answers. Throws ConfigError when there is
 * neither a signing secret nor an app token; `start` rejects with one when Slack refuses a token.
 */
export function createSlackPlatform(options: SlackOptions): Platform {
  const { botToken, apiUrl, firstTime, log, defaultLocale } = options;
  const logger = quietLogger(log);
  const line = createLine(options, logger);
  const app = new App({
    token: botToken,
    receiver: line.receiver,
    clientOptions: clientOptions(apiUrl),
    logger,
    logLevel: LogLevel.WARN,
    deferInitialization: true,
    convoStore: false,
    ignoreSelf: false,
  });
  const underWay = new Set<Promise<void>>();
  let ask: Ask | undefined;
  hearAll(app, (heard) => {
    if (ask === undefined) return;
    const work = answerHeard(heard, { ask, firstTime, log, defaultLocale }).finally(() =>
      underWay.delete(work),
    );
    underWay.add(work);
  });
  app.error(async (error) => log.error(errorFields(error), 'A delivery from Slack could not be handled'));

  return {
    name: 'slack',
    routes: line.routes,
    async start(demarc) {
      ask = demarc.ask;
      await app.init().catch((error: unknown) => Promise.reject(refusal(error, 'SLACK_BOT_TOKEN')));
      await line.open().catch((error: unknown) => Promise.reject(refusal(error, 'SLACK_APP_TOKEN')));
    },
    async stop() {
      await line.close();
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

function createLine({ appToken, signingSecret, apiUrl, log }: SlackOptions, logger: Logger): Line {
  if (appToken !== undefined) return createSocketLine({ appToken, apiUrl, logger, log });
  if (signingSecret !== undefined) return createHttpLine(signingSecret, logger);
  throw new ConfigError([
    'Slack needs SLACK_SIGNING_SECRET (for HTTP) or SLACK_APP_TOKEN (for Socket Mode): set one.',
  ]);
}

/** One listener per kind of delivery, because Bolt runs every listener on every one. Each acknowledges at once. */
function hearAll(app: App, hand: (heard: Heard) => void): void {
  const post = createPost(app.client);
  const handIf = (heard: Heard | undefined) => heard && hand(heard);
  app.event(/.*/, async ({ event, body, context }) => {
    const around = { team: teamOf(context), botUser: context.botUserId, eventId: body.event_id };
    handIf(hearMessage(event as MessageEvent, around, post));
  });
  app.command(/.*/, async ({ command, ack, respond, context }) => {
    await ack();
    hand(hearCommand(command, { team: teamOf(context), botUser: context.botUserId }, respond));
  });
  app.action(/.*/, async ({ body, ack, respond, context }) => {
    await ack();
    if (body.type === 'block_actions') handIf(hearPress(body, teamOf(context), { post, respond }));
  });
}

/** An app installed for a whole organization is given no workspace. */
function teamOf({ teamId, enterpriseId }: Context): string {
  return teamId ?? enterpriseId ?? 'unknown';
}
