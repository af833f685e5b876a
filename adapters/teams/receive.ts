import type { Activity } from 'botbuilder';
import type { Log } from '../../src/contract/log.js';
import type { Act } from './act.js';
import { errorFields } from './error-fields.js';
import { hear } from './hear/hear.js';
import { INVOKES } from './hear/hear-invoke.js';
import { readActivity } from './hear/read-activity.js';
import type { Authenticate } from './trust/create-authenticate.js';

/** How a request is answered: an HTTP status, and for an invoke a JSON body. */
export interface Received {
  readonly status: number;
  readonly body?: object;
}

/** Takes a request's body to what it wants, once it is certain that Teams sent it. Never rejects. */
export type Receive = (body: unknown, authorization: string | undefined, act: Act) => Promise<Received>;

export function createReceive(authenticate: Authenticate, log: Log): Receive {
  return async (body, authorization, act) => {
    const activity = readActivity(body);
    if (!activity) return { status: 400 };
    const caller = await authenticate(activity, authorization);
    if (caller === 'unverifiable') {
      log.error({}, 'The keys of the Bot Connector could not be fetched, so nothing from it can be trusted');
      return { status: 401 };
    }
    if (caller === 'refused') {
      log.warn({}, 'A request to /api/messages was refused: its token is missing or not valid for this bot');
      return { status: 401 };
    }
    try {
      const heard = hear(activity);
      if (heard === undefined) return { status: unheard(activity) };
      const answer = await act(heard);
      return answer === undefined ? { status: 200 } : { status: 200, body: answer };
    } catch (error) {
      log.error(errorFields(error), 'An activity from Teams could not be handled');
      return { status: 500 };
    }
  };
}

/** An invoke waits for an answer, so it is told that sign-in and the like are not offered; events are passed over. */
function unheard({ type, name }: Activity): number {
  if (type !== 'invoke') return 200;
  return INVOKES.has(name) ? 400 : 501;
}
