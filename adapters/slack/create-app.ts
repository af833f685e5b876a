import { App, AuthorizationError, type Context, type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../src/contract/log.js';
import { countNothing } from '../../src/contract/metrics.js';
import { noRequests } from '../../src/contract/requests.js';
import type { Act } from './act.js';
import type { Connection } from './connect.js';
import { errorFields } from './error-fields.js';
import { hear } from './hear/hear.js';
import { fields, id } from './hear/payload.js';
import { ACKNOWLEDGE, type Acknowledge, acknowledgeLater } from './line/acknowledge-later.js';
import { createTurns } from './line/create-turns.js';
import type { Line } from './line/line.js';
import { teamIn } from './oauth/team-in.js';
import type { SlackOptions } from './slack-options.js';
import type { UnderWay } from './under-way.js';

/** What Bolt's app is made of. */
export interface AppParts extends Pick<SlackOptions, 'metrics' | 'requests'> {
  readonly connection: Connection;
  readonly line: Line;
  /** Does what a delivery wants. */
  readonly act: Act;
  /** Lets a stop wait for it. */
  readonly track: UnderWay['track'];
  readonly logger: Logger;
  readonly log: Log;
}

/**
 * Bolt's app with one door for all deliveries, because Bolt runs every listener on every one of them. What fails is not
 * acknowledged, so that Slack sends it again.
 */
export function createApp({
  connection,
  line,
  act,
  track,
  logger,
  log,
  metrics = countNothing,
  requests = noRequests,
}: AppParts): App {
  const app = new App({
    authorize: connection.authorize,
    receiver: acknowledgeLater(line.receiver, { requests, track, metrics, turns: createTurns() }),
    clientOptions: connection.toSlack,
    logger,
    logLevel: LogLevel.WARN,
    deferInitialization: true,
    convoStore: false,
    ignoreSelf: false,
  });
  // Not with await: this comes with every delivery, and each would be a promise more.
  app.use(({ body, context }) => {
    const heard = hear({ body: fields(body), team: teamOf(context), botUser: context.botUserId });
    return heard === undefined ? NOTHING : act(heard, context[ACKNOWLEDGE] as Acknowledge);
  });
  app.error(async (error) => {
    // Who may not speak has been logged already; Bolt acknowledges it.
    if (error instanceof AuthorizationError) return;
    log.error(errorFields(error), 'A delivery from Slack could not be handled');
    throw error;
  });
  return app;
}

/** A delivery that wants nothing of us is done with. */
const NOTHING = Promise.resolve();

/** The workspace, or the organization that has installed the app as a whole, without the platform's name before it. */
function teamOf(context: Context): string {
  return teamIn({
    isEnterpriseInstall: context.isEnterpriseInstall,
    teamId: id(context.teamId),
    enterpriseId: id(context.enterpriseId),
  });
}
