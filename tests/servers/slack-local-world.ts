import { LOCAL_SLACK } from './slack-web-api.js';
import { createSlackWorld, type SlackWorld } from './slack-world.js';

/** All that an app like this one may be granted, but for writing to public channels that it is not in. */
export const USUAL_SCOPES: readonly string[] = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'files:write',
  'groups:history',
  'groups:read',
  'im:history',
  'im:read',
  'mpim:history',
  'mpim:read',
  'users:read',
];

/** How a local Slack may differ from the usual one. */
export interface LocalWorldOptions {
  /** Milliseconds since the epoch; the real time unless given. */
  readonly now?: () => number;
  /** What the app was granted; everything that it could use unless given. */
  readonly scopes?: readonly string[];
  /** The app has the newer agent surface instead of the assistant's threads. */
  readonly agentView?: boolean;
  /** Where this Slack is reached; an address of nobody unless given. */
  readonly origin?: () => string;
}

const NOWHERE = 'https://files.slack.example';

/**
 * The workspace T0LOCAL with the people and channels of the recorded deliveries: Anna and Bob with a direct message each,
 * Eve of another company, the channels C0CLOUD (the bot is in it), C0OPEN (it is not), C0SHARED (with Eve's company),
 * C0OLD (archived) and G0SECRET (private, the bot is in it) and G0HIDDEN (private, it is not).
 */
export function createLocalWorld(options: LocalWorldOptions = {}): SlackWorld {
  const { now = Date.now, scopes = USUAL_SCOPES, agentView = false, origin = () => NOWHERE } = options;
  const { team, botUser, botId, app: appId } = LOCAL_SLACK;
  const world = createSlackWorld({
    now,
    scopes,
    agentView,
    origin,
    home: { id: team, botUser, botId, appId },
  });
  world.addTeam(LOCAL_SLACK.botToken, { id: team });
  world.appTokens.add(LOCAL_SLACK.appToken);
  world.addUser({ id: 'U0ANNA', name: 'anna' });
  world.addUser({ id: 'U0BOB', name: 'bob', tz: 'America/New_York', tzOffset: -18_000, locale: 'en-US' });
  world.addUser({ id: 'U0EVE', name: 'eve', team: 'T0OTHER' });
  world.addChannel({ id: 'C0CLOUD', name: 'cloud' });
  world.addChannel({ id: 'C0OPEN', name: 'open', member: false });
  world.addChannel({ id: 'C0SHARED', name: 'shared', extShared: true });
  world.addChannel({ id: 'C0OLD', name: 'old', archived: true });
  world.addChannel({ id: 'G0SECRET', name: 'secret', kind: 'private' });
  world.addChannel({ id: 'G0HIDDEN', name: 'hidden', kind: 'private', member: false });
  world.addChannel({ id: 'D0ANNA', kind: 'im', user: 'U0ANNA' });
  world.addChannel({ id: 'D0BOB', kind: 'im', user: 'U0BOB' });
  return world;
}
