import type { ServerResponse } from 'node:http';
import { type Activity, ActivityTypes, CloudAdapter, type TurnContext } from 'botbuilder';
import type { Platform, RouteRequest } from '../../src/contract/platform.js';
import { authenticate } from './authenticate.js';
import { checkCredentials } from './check-credentials.js';
import { createAuthentication } from './create-authentication.js';
import { createTurn } from './create-turn.js';
import { errorFields } from './error-fields.js';
import { readActivity } from './read-activity.js';
import type { TeamsOptions } from './teams-options.js';

type Turn = (context: TurnContext) => Promise<void>;

/**
 * Microsoft Teams, through the Bot Connector: it posts activities to `/api/messages`, and answers are posted back to it.
 * Importing this file loads botbuilder, which takes about 400 ms, so import it only when Teams is configured.
 * `start` throws ConfigError when Microsoft refuses the credentials.
 */
export function createTeamsPlatform(options: TeamsOptions): Platform {
  const { log } = options;
  const { botFramework, fetchToken } = createAuthentication(options);
  const adapter = new CloudAdapter(botFramework);
  const underWay = new Set<Promise<number>>();
  let turn: Turn | undefined;

  const receive = async (activity: Activity, header: string | undefined): Promise<number> => {
    if (!turn) return 503;
    const caller = await authenticate(botFramework, activity, header);
    if (caller === 'refused') {
      log.warn({}, 'A request to /api/messages was refused: its token is missing or not valid for this bot');
      return 401;
    }
    if (caller === 'unavailable') {
      log.error({}, 'The keys of the Bot Connector could not be fetched, so its requests cannot be checked');
      return 503;
    }
    // Task modules, message extensions and sign-in are not offered.
    if (activity.type === ActivityTypes.Invoke) return 501;
    try {
      await adapter.processActivityDirect(caller.identity, activity, turn);
      return 200;
    } catch (error) {
      log.error(errorFields(error), 'Nothing could be sent to Teams');
      return 500;
    }
  };

  const handle = async (request: RouteRequest, response: ServerResponse) => {
    const activity = readActivity(request.body);
    const status = activity ? receive(activity, request.headers.authorization) : Promise.resolve(400);
    underWay.add(status);
    response.writeHead(await status).end();
    underWay.delete(status);
  };

  return {
    name: 'teams',
    routes: [{ method: 'POST', path: '/api/messages', body: 'json', handle }],
    async start(ask) {
      await checkCredentials(fetchToken, log);
      turn = createTurn(ask, options);
    },
    async stop() {
      turn = undefined;
      await Promise.allSettled(underWay);
    },
  };
}
