import { App, type Logger, LogLevel, webApi } from '@slack/bolt';
import type { Answer } from '../../src/contract/answer.js';
import type { Demarc } from '../../src/contract/demarc.js';
import { ConfigError, PlatformError } from '../../src/contract/errors.js';
import type { Inbox } from '../../src/contract/inbox.js';
import type { Locale } from '../../src/contract/locale.js';
import type { Log } from '../../src/contract/log.js';
import type { Platform } from '../../src/contract/platform.js';
import { type Act, createAct } from './act.js';
import { clientOptions } from './client-options.js';
import { errorFields } from './error-fields.js';
import { hear } from './hear/hear.js';
import { type Fields, fields, id } from './hear/payload.js';
import { createSingleTenancy } from './install/single-tenancy.js';
import type { Tenancy } from './install/tenancy.js';
import { ACKNOWLEDGE, type Acknowledge, acknowledgeLater } from './line/acknowledge-later.js';
import { createHttpLine } from './line/http-line.js';
import type { Line } from './line/line.js';
import { createSocketLine } from './line/socket-line.js';
import { quietLogger } from './quiet-logger.js';
import { refusal } from './refusal.js';
import { renderBlocks } from './render/render-blocks.js';
import { createAgentThreads } from './reply/agent-threads.js';
import { createPost } from './reply/create-post.js';
import { createRespond } from './reply/create-respond.js';
import { createSend } from './reply/create-send.js';
import { createDirectory, type Directory } from './reply/directory.js';
import { createLoopBreaker } from './reply/loop-breaker.js';
import type { Reply } from './reply/reply.js';

/** How often replies that nobody is sending are looked for, in milliseconds. */
const RESUME_EVERY = 30_000;

/** What Slack needs from outside. */
export interface SlackOptions {
  readonly botToken: string;
  /** For HTTP; checks that a request is Slack's. */
  readonly signingSecret: string | undefined;
  /** Present: Socket Mode, and no HTTP route. */
  readonly appToken: string | undefined;
  /** Base address of Slack's Web API; absent: Slack's own. */
  readonly apiUrl: string | undefined;
  /** Whether it speaks in channels that are shared with another company. */
  readonly answersShared: boolean;
  readonly inbox: Inbox;
  readonly log: Log;
  /** The language in which an unexpected error is told. */
  readonly defaultLocale: Locale;
}

/**
 * Demarc on Slack. Every delivery goes one way: a line takes it, `hear` reads what is wanted, `act` does it. Throws
 * ConfigError when there is neither a signing secret nor an app token; `start` rejects with one when Slack refuses a token.
 */
export function createSlackPlatform(options: SlackOptions): Platform {
  const { log, inbox } = options;
  const logger = quietLogger(log);
  const toSlack = clientOptions(options.apiUrl);
  const tenancy = createSingleTenancy(options.botToken, { ...toSlack, logger });
  const line = createLine(options, logger);
  const stopping = new AbortController();
  const clientOf = createClientOf(tenancy, { ...toSlack, logger });
  const post = createPost({ clientOf, log, stopping: stopping.signal });
  const respond = createRespond(toSlack.fetch ?? fetch, stopping.signal);
  const directory = createDirectory({ ...options, clientOf });
  const send = createSend({ post, respond, inbox, log });
  const underWay = new Set<Promise<void>>();
  const track = (work: Promise<void>) => {
    underWay.add(work);
    work.then(
      () => underWay.delete(work),
      () => underWay.delete(work),
    );
    return work;
  };
  let act: Act | undefined;
  let resuming: NodeJS.Timeout | undefined;

  const app = new App({
    authorize: tenancy.authorize,
    receiver: acknowledgeLater(line.receiver),
    clientOptions: toSlack,
    logger,
    logLevel: LogLevel.WARN,
    deferInitialization: true,
    convoStore: false,
    ignoreSelf: false,
  });
  // One door for all deliveries: Bolt runs every listener on every one of them.
  app.use(async ({ body, context }) => {
    const delivered = {
      body: fields(body),
      team: id(context.teamId) ?? id(context.enterpriseId) ?? teamOf(fields(body)),
      botUser: context.botUserId,
    };
    const heard = hear(delivered);
    if (heard !== undefined && act !== undefined)
      await track(act(heard, context[ACKNOWLEDGE] as Acknowledge));
  });
  app.error(async (error) => {
    log.error(errorFields(error), 'A delivery from Slack could not be handled');
    throw error;
  });

  const resume = async () => {
    const left = await inbox.unfinished('slack:');
    for (const { delivery, reply } of left) void track(send(delivery, reply as unknown as Reply, true));
  };

  return {
    name: 'slack',
    routes: [...line.routes, ...tenancy.routes],
    async start(demarc) {
      act = createActFor(demarc, {
        options,
        clientOf,
        directory,
        respond,
        send: (...one) => track(send(...one)),
      });
      await tenancy.check();
      await app.init();
      await line.open().catch((error: unknown) => Promise.reject(refusal(error, 'SLACK_APP_TOKEN')));
      await resume();
      resuming = setInterval(() => {
        resume().catch((error) => log.error(errorFields(error), 'Unfinished replies could not be read'));
      }, RESUME_EVERY).unref();
    },
    async post(address, answer, messageId) {
      const [, team, place] = address.split(':');
      if (!id(team) || !id(place)) throw new PlatformError('That is no address in Slack.', null, true);
      const isChannel = /^[CG]/.test(place ?? '');
      if (isChannel && (await directory.tipsAllowed(team ?? '', place ?? '')) !== 'yes')
        throw new PlatformError('That channel may not be posted in unasked.', null, true);
      const to = { type: 'post', team: team ?? '', channel: place ?? '', thread: null, after: null } as const;
      await track(post(to, renderPosted(answer), messageId, true));
    },
    async stop() {
      clearInterval(resuming);
      await line.close();
      stopping.abort();
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}

function renderPosted(answer: Answer) {
  return renderBlocks(answer, { vote: true });
}

interface Parts {
  readonly options: SlackOptions;
  readonly directory: Directory;
  readonly clientOf: (team: string) => Promise<webApi.WebClient>;
  readonly respond: ReturnType<typeof createRespond>;
  readonly send: ReturnType<typeof createSend>;
}

function createActFor(demarc: Demarc, { options, ...parts }: Parts): Act {
  const { clientOf } = parts;
  return createAct({
    ...options,
    ...parts,
    demarc,
    agentThreads: createAgentThreads({ clientOf, demarc, now: Date.now }),
    loopBreaker: createLoopBreaker(Date.now),
  });
}

/** One client per token, because it keeps connections. */
function createClientOf(tenancy: Tenancy, options: webApi.WebClientOptions) {
  const clients = new Map<string, webApi.WebClient>();
  return async (team: string) => {
    const token = await tenancy.tokenOf(team);
    const known = clients.get(token);
    if (known !== undefined) return known;
    if (clients.size >= MOST_CLIENTS) clients.clear();
    const client = new webApi.WebClient(token, options);
    clients.set(token, client);
    return client;
  };
}

const MOST_CLIENTS = 1_000;

function createLine({ appToken, signingSecret, apiUrl, log }: SlackOptions, logger: Logger): Line {
  if (appToken !== undefined) return createSocketLine({ appToken, apiUrl, logger, log });
  if (signingSecret !== undefined) return createHttpLine(signingSecret, logger);
  throw new ConfigError([
    'Slack needs SLACK_SIGNING_SECRET (for HTTP) or SLACK_APP_TOKEN (for Socket Mode): set one.',
  ]);
}

/** Where Bolt names no workspace: it asks for no token once the app is taken out of one. */
function teamOf({ team_id, enterprise_id }: Fields): string {
  return id(team_id) ?? id(enterprise_id) ?? 'unknown';
}
