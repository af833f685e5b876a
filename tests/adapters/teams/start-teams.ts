import { readFile } from 'node:fs/promises';
import type { Activity } from 'botbuilder';
import { createTeamsPlatform } from '../../../adapters/teams/teams-platform.js';
import type { Ask } from '../../../src/contract/ask.js';
import type { Log } from '../../../src/contract/log.js';
import { createHttpServer } from '../../../src/http/http-server.js';
import { demarcOf } from '../../demarc-of.js';
import { type BotConnectorServer, startBotConnector } from '../../servers/bot-connector-server.js';
import { startConnectorLogin } from '../../servers/connector-login.js';

const APP_ID = '11111111-2222-3333-4444-555555555555';
const SECRET = 'the secret of the app';
/** What the login gives, and so what every message to the connector has to carry. */
const OUTGOING_TOKEN = 'a-token-for-the-connector';

/** A running bot between a Bot Connector and a login of its own. */
export interface RunningTeams {
  /** Where the bot listens. */
  readonly address: string;
  readonly connector: BotConnectorServer;
  /** Everything that was logged, as JSON. */
  readonly log: string[];
  readonly tokenRequests: readonly Readonly<Record<string, string>>[];
  readonly outgoingToken: string;
  /** Posts a recorded activity, changed as told, and gives the HTTP status. `token` null sends none. */
  deliver(fixture: string, changes?: Partial<Activity>, token?: string | null): Promise<number>;
  /** Posts any body. */
  post(body: string, token?: string | null): Promise<number>;
  /** Stops the platform alone, while the server goes on. */
  stopPlatform(): Promise<void>;
  stop(): Promise<void>;
}

interface Variations {
  readonly appId?: string;
  readonly appPassword?: string;
  readonly openIdMetadata?: string;
}

/** Starts the whole way of a question: HTTP server, platform, Bot Connector. */
export async function startTeams(ask: Ask, variations: Variations = {}): Promise<RunningTeams> {
  const { appId = APP_ID, appPassword = SECRET, openIdMetadata } = variations;
  const connector = await startBotConnector(APP_ID);
  const login = await startConnectorLogin(SECRET, OUTGOING_TOKEN);
  const log: string[] = [];
  const claimed = new Set<string>();
  const platform = createTeamsPlatform({
    appId,
    appPassword,
    appType: 'SingleTenant',
    tenantId: 'tenant-1',
    firstTime: async (delivery) => !claimed.has(delivery) && Boolean(claimed.add(delivery)),
    log: recordingLog(log),
    defaultLocale: 'en',
    endpoints: { openIdMetadata: openIdMetadata ?? connector.openIdMetadata },
  });
  const server = createHttpServer(platform.routes, recordingLog(log));
  const stop = async () => {
    await Promise.all([server.close(), platform.stop()]);
    await Promise.all([connector.close(), login.close()]);
  };
  await platform.start(demarcOf(ask)).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const address = await server.listen(0);

  const post = async (body: string, token?: string | null) => {
    const bearer = token === undefined ? await connector.token() : token;
    const headers = {
      'content-type': 'application/json',
      ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
    };
    const response = await fetch(`${address}/api/messages`, { method: 'POST', headers, body });
    await response.text();
    return response.status;
  };
  return {
    address,
    connector,
    log,
    tokenRequests: login.requests,
    outgoingToken: OUTGOING_TOKEN,
    post,
    async deliver(fixture, changes = {}, token) {
      const file = new URL(`../../fixtures/teams/${fixture}.json`, import.meta.url);
      const activity: Activity = JSON.parse(await readFile(file, 'utf8'));
      return post(JSON.stringify({ ...activity, serviceUrl: connector.url, ...changes }), token);
    },
    stopPlatform: () => platform.stop(),
    stop,
  };
}

function recordingLog(lines: string[]): Log {
  const record = (level: string) => (fields: object, message: string) =>
    void lines.push(JSON.stringify({ level, ...fields, message }));
  return { debug: record('debug'), info: record('info'), warn: record('warn'), error: record('error') };
}
