import {
  type BotConnectorServer,
  type ConnectorOptions,
  startBotConnector,
} from '../../../servers/bot-connector-server.js';
import { startConnectorLogin } from '../../../servers/connector-login.js';

const APP_ID = '11111111-2222-3333-4444-555555555555';
const SECRET = 'the secret of the app';
const TOKEN = 'a-token-for-the-connector';

/** All of Microsoft's that a Demarc in a process of its own speaks with. */
export interface LocalMicrosoft {
  readonly connector: BotConnectorServer;
  /** What that process needs in its environment; `preloads` are loaded before it, too. */
  env(...preloads: readonly string[]): Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Starts a Bot Connector that takes nothing without the right token, and a login that gives it. */
export async function startMicrosoft(
  options: Pick<ConnectorOptions, 'travel'> = {},
): Promise<LocalMicrosoft> {
  const connector = await startBotConnector(APP_ID, { ...options, token: TOKEN });
  const login = await startConnectorLogin(SECRET, TOKEN, `${connector.url}/keys`);
  return {
    connector,
    env: (...preloads) => ({
      ...login.env,
      NODE_OPTIONS: [login.preload, ...preloads].map((url) => `--import=${url}`).join(' '),
      MICROSOFT_APP_ID: APP_ID,
      MICROSOFT_APP_PASSWORD: SECRET,
      MICROSOFT_APP_TENANT_ID: '99999999-2222-3333-4444-555555555555',
    }),
    async close() {
      await Promise.all([connector.close(), login.close()]);
    },
  };
}
