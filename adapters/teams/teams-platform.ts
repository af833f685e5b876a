import { setMaxListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { PlatformError } from '../../src/contract/errors.js';
import type { Platform, RouteRequest } from '../../src/contract/platform.js';
import { type Act, createAct } from './act.js';
import { createDispatcher } from './create-dispatcher.js';
import { errorFields } from './error-fields.js';
import { createReceive } from './receive.js';
import { rememberCards } from './render/remember-cards.js';
import { renderCard } from './render/render-card.js';
import { answerMessage } from './reply/answer-message.js';
import { createConnectorOf } from './reply/create-connector-of.js';
import { createPost } from './reply/create-post.js';
import { createReplace } from './reply/create-replace.js';
import { createSend } from './reply/create-send.js';
import { createReferences } from './reply/references.js';
import type { Reply } from './reply/reply.js';
import type { TeamsOptions } from './teams-options.js';
import { checkCredentials } from './trust/check-credentials.js';
import { createAuthenticate } from './trust/create-authenticate.js';
import { createAuthentication } from './trust/create-authentication.js';
import { createUnderWay } from './under-way.js';

/** How often replies that nobody is sending are looked for, in milliseconds. */
const RESUME_EVERY = 10_000;
/**
 * How long is tried what nobody waits for, in milliseconds: time for the second try that it gets when the first is in doubt.
 * Whatever takes longer is tried again later, so that a dead conversation takes no room from the others of its tenant.
 */
const UNASKED = 60_000;

/**
 * Microsoft Teams, through the Bot Connector: it posts activities to `/api/messages`, `hear` reads what is wanted, `act`
 * does it, and answers are posted back. Importing this file loads botbuilder, which takes about 400 ms, so import it only
 * when Teams is configured. `start` throws ConfigError when Microsoft refuses the credentials.
 */
export function createTeamsPlatform(options: TeamsOptions): Platform {
  const { appId, inbox, records, log, publicUrl } = options;
  const { botFramework, fetchToken } = createAuthentication(options);
  const stopping = new AbortController();
  // Everything that waits for its turn listens.
  setMaxListeners(0, stopping.signal);
  const underWay = createUnderWay();
  const references = createReferences(records);
  const dispatcher = createDispatcher(options.proxy);
  const connectorOf = createConnectorOf({ botFramework, appId, dispatcher });
  const post = createPost({ connectorOf, log, stopping: stopping.signal });
  const replaceOnce = createReplace(connectorOf, stopping.signal);
  const replace: typeof replaceOnce = (...message) => underWay.track(replaceOnce(...message));
  const sendOnce = createSend({ post, inbox, log });
  const send: typeof sendOnce = (...reply) => underWay.track(sendOnce(...reply));
  const render = rememberCards((answer, extras) => renderCard(answer, { ...extras, publicUrl }));
  const receive = createReceive(createAuthenticate(botFramework, Date.now), log);
  let act: Act | undefined;
  let resuming: NodeJS.Timeout | undefined;
  let closing: Promise<void> | undefined;

  const handle = async ({ body, headers }: RouteRequest, response: ServerResponse) => {
    if (act === undefined) return void response.writeHead(503).end();
    const received = await underWay.track(receive(body, headers.authorization, act));
    if (received.body === undefined) return void response.writeHead(received.status).end();
    response.writeHead(received.status, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(received.body));
  };
  const resume = async () => {
    const left = await inbox.unfinished('teams:');
    for (const { delivery, reply } of left) void send(delivery, reply as unknown as Reply);
  };

  return {
    name: 'teams',
    routes: [{ method: 'POST', path: '/api/messages', body: 'json', handle }],
    async start(demarc) {
      await checkCredentials(fetchToken, log);
      const parts = { ...options, demarc, render, send, post, replace, references };
      act = createAct({ ...parts, stopping: stopping.signal });
      await resume();
      resuming = setInterval(() => {
        resume().catch((error) => log.error(errorFields(error), 'Unfinished replies could not be read'));
      }, RESUME_EVERY).unref();
    },
    async post(address, answer) {
      const to = await references.of(address);
      if (to === undefined) throw new PlatformError('Nothing is known of that place in Teams.', null, true);
      const message = answerMessage(answer, render(answer, { vote: true }));
      try {
        await underWay.track(post(to, message, UNASKED));
      } catch (error) {
        if (error instanceof PlatformError && error.gone) await references.drop(address);
        throw error;
      }
    },
    async stop() {
      act = undefined;
      clearInterval(resuming);
      stopping.abort();
      await underWay.settled();
      closing ??= dispatcher.close();
      await closing;
    },
  };
}
