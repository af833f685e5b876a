import type { Activity } from 'botbuilder';
import { createDispatcher, type ProxyRoute } from '../../../../adapters/teams/create-dispatcher.js';
import { createConnectorOf } from '../../../../adapters/teams/reply/create-connector-of.js';
import { createPost, type Post, type PostTimes } from '../../../../adapters/teams/reply/create-post.js';
import type { Destination } from '../../../../adapters/teams/reply/destination.js';
import { createAuthentication } from '../../../../adapters/teams/trust/create-authentication.js';
import type { LogFields } from '../../../../src/contract/log.js';
import { quietLog } from '../../../quiet-log.js';
import { type BotConnectorServer, startBotConnector } from '../../../servers/bot-connector-server.js';
import type { ConnectorWindow } from '../../../servers/connector-limits.js';
import { type ConnectorLogin, startConnectorLogin } from '../../../servers/connector-login.js';

const APP_ID = '11111111-2222-3333-4444-666666666666';
const SECRET = 'the secret of the app';
const TOKEN = 'a-token-for-the-connector';

/** Everything that a message needs on its way out. */
export interface Posting {
  readonly connector: BotConnectorServer;
  readonly login: ConnectorLogin;
  readonly post: Post;
  /** What was warned of. */
  readonly warnings: readonly { readonly fields: LogFields; readonly message: string }[];
  /** A conversation that nobody has used. */
  newPlace(changes?: Partial<Destination>): Destination;
  /** Nothing is waited for any longer. */
  stopWaiting(): void;
  stop(): Promise<void>;
}

interface Variations {
  /** botbuilder remembers tokens by app for the whole process. */
  readonly appId?: string;
  readonly limits?: readonly ConnectorWindow[];
  readonly times?: Partial<PostTimes>;
  readonly proxy?: ProxyRoute;
}

/** Starts a login and a connector that takes nothing without the login's token, and posts to it with short waits. */
export async function startPosting({
  appId = APP_ID,
  limits,
  times,
  proxy,
}: Variations = {}): Promise<Posting> {
  const login = await startConnectorLogin(SECRET, TOKEN);
  const connector = await startBotConnector(appId, { token: TOKEN, ...(limits ? { limits } : {}) });
  const { botFramework } = createAuthentication({
    appId,
    appPassword: SECRET,
    appType: 'SingleTenant',
    tenantId: 'tenant-1',
  });
  const dispatcher = createDispatcher(proxy);
  const stopping = new AbortController();
  const warnings: { fields: LogFields; message: string }[] = [];
  const post = createPost({
    connectorOf: createConnectorOf({ botFramework, appId, dispatcher }),
    log: { ...quietLog, warn: (fields, message) => void warnings.push({ fields, message }) },
    stopping: stopping.signal,
    times: { firstWait: 5, longestWait: 20, ...times },
  });
  let places = 0;
  return {
    connector,
    login,
    post,
    warnings,
    newPlace(changes = {}) {
      places += 1;
      return {
        serviceUrl: connector.url,
        conversation: `a:${places}`,
        replyTo: `asked-${places}`,
        ...changes,
      };
    },
    stopWaiting: () => stopping.abort(),
    stop: () => Promise.all([dispatcher.destroy(), connector.close(), login.close()]).then(() => undefined),
  };
}

/** A message of some words. */
export function words(text: string): Partial<Activity> {
  return { type: 'message', text };
}
