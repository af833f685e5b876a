import { setMaxListeners } from 'node:events';
import type { Logger } from '@slack/bolt';
import type { Demarc } from '../../src/contract/demarc.js';
import { ConfigError, PlatformError } from '../../src/contract/errors.js';
import { countNothing } from '../../src/contract/metrics.js';
import type { Platform } from '../../src/contract/platform.js';
import { type Act, createAct } from './act.js';
import { type Connection, connect } from './connect.js';
import { createApp } from './create-app.js';
import { errorFields } from './error-fields.js';
import { id } from './hear/payload.js';
import { isChannel } from './is-channel.js';
import { createHttpLine } from './line/http-line.js';
import type { Line } from './line/line.js';
import { createSocketLine } from './line/socket-line.js';
import { createForgetWorkspace } from './oauth/forget-workspace.js';
import { quietLogger } from './quiet-logger.js';
import { refusal } from './refusal.js';
import { rememberRendering } from './render/remember-rendering.js';
import { renderBlocks } from './render/render-blocks.js';
import { createAgentThreads } from './reply/agent-threads.js';
import { type Attach, createAttach } from './reply/create-attach.js';
import { createLanes } from './reply/create-lanes.js';
import { createPost } from './reply/create-post.js';
import { createPostUnasked } from './reply/create-post-unasked.js';
import { createRespond } from './reply/create-respond.js';
import { createRevise, type Revise } from './reply/create-revise.js';
import { createSend } from './reply/create-send.js';
import { createUpdate } from './reply/create-update.js';
import { createDirectory } from './reply/directory.js';
import { createLoopBreaker } from './reply/loop-breaker.js';
import { createPace } from './reply/pace.js';
import type { Reply } from './reply/reply.js';
import type { SlackOptions } from './slack-options.js';
import { createUnderWay } from './under-way.js';

/** How often replies that nobody is sending are looked for, in milliseconds. */
const RESUME_EVERY = 10_000;
/** Nothing is done before the start, and nothing is waited for. */
const NOT_STARTED = Promise.resolve();
/** When a post is tried again for which Slack did not tell who would read it, in milliseconds. */
const LATER = 60_000;

/**
 * Demarc on Slack. Every delivery goes one way: a line takes it, `hear` reads what is wanted, `act` does it. Throws
 * ConfigError when there is neither a signing secret nor an app token; `start` rejects with one when Slack refuses a token.
 */
export function createSlackPlatform(options: SlackOptions): Platform {
  const { log, inbox, publicUrl, metrics = countNothing } = options;
  const logger = quietLogger(log);
  const connection = connect(options, logger);
  const { clientOf, toSlack } = connection;
  const line = createLine(options, connection, logger);
  const stopping = new AbortController();
  // Everything that waits for its turn listens.
  setMaxListeners(0, stopping.signal);
  const underWay = createUnderWay();
  const posting = { clientOf, fetch: toSlack.fetch, pace: createPace(), log, stopping: stopping.signal };
  const post = createPost(posting);
  const postUnasked = createPostUnasked(posting);
  const respond = createRespond(toSlack.fetch, stopping.signal);
  const sendOnce = createSend({ post, respond, inbox, log, metrics });
  const send: typeof sendOnce = (...reply) => underWay.track(sendOnce(...reply));
  const reviseOnce = createRevise({ update: createUpdate(posting), respond, log, stopping: stopping.signal });
  const revise: Revise = (...arrived) => underWay.track(reviseOnce(...arrived));
  const directory = createDirectory({ ...options, clientOf });
  const attachFor = ({ draw, exportStack }: Demarc): Attach => {
    const attach = createAttach({ clientOf, draw, exportStack, log, stopping: stopping.signal });
    return (...attached) => underWay.track(attach(...attached));
  };
  const actFor = (demarc: Demarc): Act =>
    createAct({
      ...options,
      metrics,
      demarc,
      render: rememberRendering((answer, extras) => renderBlocks(answer, { ...extras, publicUrl })),
      clientOf,
      respond,
      send,
      revise,
      attach: attachFor(demarc),
      directory,
      inTurn: createLanes(),
      track: underWay.track,
      agentThreads: createAgentThreads({ clientOf, follows: demarc.follows, now: Date.now }),
      loopBreaker: createLoopBreaker(Date.now),
      forgetWorkspace: createForgetWorkspace({ bots: connection.bots, erase: demarc.forget, log }),
    });
  let act: Act | undefined;
  const app = createApp({
    ...options,
    connection,
    line,
    act: (heard, acknowledge) => act?.(heard, acknowledge) ?? NOT_STARTED,
    track: underWay.track,
    logger,
  });
  const resume = async () => {
    const left = await inbox.unfinished('slack:');
    for (const { delivery, reply } of left) void send(delivery, reply as unknown as Reply, true);
  };
  let resuming: NodeJS.Timeout | undefined;

  return {
    name: 'slack',
    isConnected: line.isOpen,
    routes: [...line.routes, ...connection.routes],
    async start(demarc) {
      act = actFor(demarc);
      if (options.botToken !== undefined)
        await connection.bots
          .of('slack')
          .catch((error: unknown) => Promise.reject(refusal(error, 'SLACK_BOT_TOKEN')));
      await app.init();
      await line.open().catch((error: unknown) => Promise.reject(refusal(error, 'SLACK_APP_TOKEN')));
      await resume();
      resuming = setInterval(() => {
        resume().catch((error) => log.error(errorFields(error), 'Unfinished replies could not be read'));
      }, RESUME_EVERY).unref();
    },
    async post(address, answer, messageId, isNew = false) {
      const [, team = '', place = ''] = address.split(':');
      if (!id(team) || !id(place)) throw new PlatformError('That is no address in Slack.', null, true);
      const allowed = isChannel(place) ? await directory.mayPost(team, place) : 'yes';
      if (allowed === 'unknown')
        throw new PlatformError('Nobody knows who reads that channel.', { after: LATER }, false);
      if (allowed !== 'yes')
        throw new PlatformError('That channel may not be posted in unasked.', null, true);
      const to = { type: 'post', team, channel: place, thread: null, after: null } as const;
      await underWay.track(
        postUnasked(to, renderBlocks(answer, { vote: true, publicUrl }), messageId, isNew),
      );
    },
    async stop() {
      clearInterval(resuming);
      await line.close();
      stopping.abort();
      await underWay.settled();
      await connection.close();
    },
  };
}

function createLine(
  { appToken, signingSecret, log }: SlackOptions,
  { dispatcher, toSlack }: Connection,
  logger: Logger,
): Line {
  if (appToken !== undefined) return createSocketLine({ appToken, dispatcher, toSlack, logger, log });
  if (signingSecret !== undefined) return createHttpLine(signingSecret, logger);
  throw new ConfigError([
    'Slack needs SLACK_SIGNING_SECRET (for HTTP) or SLACK_APP_TOKEN (for Socket Mode): set one.',
  ]);
}
