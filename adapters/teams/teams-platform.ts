import type { ServerResponse } from 'node:http';
import {
  ActivityTypes,
  CloudAdapter,
  type ConfigurationBotFrameworkAuthentication,
  type TurnContext,
} from 'botbuilder';
import type { Log } from '../../src/contract/log.js';
import type { Platform, RouteRequest } from '../../src/contract/platform.js';
import { createTurn } from './create-turn.js';
import { errorFields } from './error-fields.js';
import { readActivity } from './hear/read-activity.js';
import type { TeamsOptions } from './teams-options.js';
import { authenticate } from './trust/authenticate.js';
import { checkCredentials } from './trust/check-credentials.js';
import { createAuthentication } from './trust/create-authentication.js';

type Turn = (context: TurnContext) => Promise<void>;

/**
 * Microsoft Teams, through the Bot Connector: it posts activities to `/api/messages`, and answers are posted back to it.
 * Importing this file loads botbuilder, which takes about 400 ms, so import it only when Teams is configured.
 * `start` throws ConfigError when Microsoft refuses the credentials.
 */
export function createTeamsPlatform(options: TeamsOptions): Platform {
  const { botFramework, fetchToken } = createAuthentication(options);
  const receive = createReceiver(botFramework, options.log);
  const underWay = new Set<Promise<number>>();
  let turn: Turn | undefined;

  const handle = async ({ body, headers }: RouteRequest, response: ServerResponse) => {
    const status = turn ? receive(body, headers.authorization, turn) : Promise.resolve(503);
    underWay.add(status);
    response.writeHead(await status).end();
    underWay.delete(status);
  };

  return {
    name: 'teams',
    routes: [{ method: 'POST', path: '/api/messages', body: 'json', handle }],
    async start({ ask }) {
      await checkCredentials(fetchToken, options.log);
      turn = createTurn(ask, options);
    },
    async stop() {
      turn = undefined;
      await Promise.allSettled(underWay);
    },
  };
}

/** Takes a request's body through one turn and gives the HTTP status to answer with. Never rejects. */
function createReceiver(botFramework: ConfigurationBotFrameworkAuthentication, log: Log) {
  const adapter = new CloudAdapter(botFramework);
  return async (body: unknown, authorization: string | undefined, turn: Turn): Promise<number> => {
    const activity = readActivity(body);
    if (!activity) return 400;
    const caller = await authenticate(botFramework, activity, authorization);
    if (caller === 'unverifiable') {
      log.error({}, 'The keys of the Bot Connector could not be fetched, so nothing from it can be trusted');
      return 401;
    }
    if (caller === 'refused') {
      log.warn({}, 'A request to /api/messages was refused: its token is missing or not valid for this bot');
      return 401;
    }
    // Task modules, message extensions and sign-in are not offered.
    if (activity.type === ActivityTypes.Invoke) return 501;
    try {
      // Not `adapter.process`: it answers errors with their message, and prints them.
      await adapter.processActivityDirect(caller.identity, activity, turn);
      return 200;
    } catch (error) {
      log.error(errorFields(error), 'Nothing could be sent to Teams');
      return 500;
    }
  };
}
