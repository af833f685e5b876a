import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { ProxyRoute } from '../../../adapters/teams/create-dispatcher.js';
import { createTeamsPlatform } from '../../../adapters/teams/teams-platform.js';
import type { Answer } from '../../../src/contract/answer.js';
import type { Ask } from '../../../src/contract/ask.js';
import type { Demarc } from '../../../src/contract/demarc.js';
import type { Inbox } from '../../../src/contract/inbox.js';
import type { Log } from '../../../src/contract/log.js';
import { createInbox } from '../../../src/create-inbox.js';
import { createHttpServer } from '../../../src/http/http-server.js';
import { createMemoryStore } from '../../../src/store/memory-store.js';
import type { Store } from '../../../src/store/store.js';
import { demarcOf } from '../../demarc-of.js';
import { type BotConnectorServer, startBotConnector } from '../../servers/bot-connector-server.js';
import { startConnectorLogin } from '../../servers/connector-login.js';

const APP_ID = '11111111-2222-3333-4444-555555555555';
const SECRET = 'the secret of the app';
/** What the login gives, and so what every message to the connector has to carry. */
const OUTGOING_TOKEN = 'a-token-for-the-connector';

/** How a request to the bot was answered. */
export interface BotResponse {
  readonly status: number;
  /** Parsed JSON; undefined when there was none. */
  readonly body: unknown;
}

/** A running bot between a Bot Connector and a login of its own. */
export interface RunningTeams {
  /** Where the bot listens. */
  readonly address: string;
  readonly connector: BotConnectorServer;
  /** Everything that was logged, as JSON. */
  readonly log: string[];
  readonly tokenRequests: readonly Readonly<Record<string, string>>[];
  readonly outgoingToken: string;
  readonly store: Store;
  /**
   * Posts a recorded activity, changed as told, and gives the HTTP status once the answer has been sent. `token` null sends
   * none.
   */
  deliver(fixture: string, changes?: object, token?: string | null): Promise<number>;
  /** The same for what is answered in the response. */
  invoke(fixture: string, changes?: object): Promise<BotResponse>;
  /** Posts any body. */
  post(body: string, token?: string | null): Promise<number>;
  /** Speaks first, as a tip does. */
  speak(address: string, answer: Answer): Promise<void>;
  /** Stops the platform alone, while the server goes on. */
  stopPlatform(): Promise<void>;
  stop(): Promise<void>;
}

interface Variations {
  readonly appId?: string;
  readonly appPassword?: string;
  readonly openIdMetadata?: string;
  readonly demarc?: Partial<Demarc>;
  readonly store?: Store;
  readonly proxy?: ProxyRoute;
  readonly publicUrl?: string;
}

/** Starts the whole way of a question: HTTP server, platform, Bot Connector. */
export async function startTeams(ask: Ask, variations: Variations = {}): Promise<RunningTeams> {
  const { appId = APP_ID, appPassword = SECRET, openIdMetadata, proxy, publicUrl } = variations;
  const { store = createMemoryStore() } = variations;
  const connector = await startBotConnector(APP_ID);
  const login = await startConnectorLogin(SECRET, OUTGOING_TOKEN);
  const log: string[] = [];
  const { inbox, idle } = watched(createInbox(store, Date.now));
  const platform = createTeamsPlatform({
    appId,
    appPassword,
    appType: 'SingleTenant',
    tenantId: 'tenant-1',
    proxy,
    publicUrl,
    inbox,
    records: store,
    log: recordingLog(log),
    defaultLocale: 'en',
    endpoints: { openIdMetadata: openIdMetadata ?? connector.openIdMetadata },
  });
  const server = createHttpServer(platform.routes, recordingLog(log));
  let stopped = false;
  const stop = async () => {
    stopped = true;
    await Promise.all([server.close(), platform.stop()]);
    await Promise.all([connector.close(), login.close()]);
  };
  await platform.start(demarcOf(ask, variations.demarc)).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const address = await server.listen(0);

  const request = async (body: string, token?: string | null): Promise<BotResponse> => {
    const bearer = token === undefined ? await connector.token() : token;
    const headers = {
      'content-type': 'application/json',
      ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
    };
    const response = await fetch(`${address}/api/messages`, { method: 'POST', headers, body });
    const text = await response.text();
    await idle(() => stopped);
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
  };
  const recorded = async (fixture: string, changes: object) => {
    const file = new URL(`../../fixtures/teams/${fixture}.json`, import.meta.url);
    return JSON.stringify({
      ...JSON.parse(await readFile(file, 'utf8')),
      serviceUrl: connector.url,
      ...changes,
    });
  };
  return {
    address,
    connector,
    log,
    tokenRequests: login.requests,
    outgoingToken: OUTGOING_TOKEN,
    store,
    post: async (body, token) => (await request(body, token)).status,
    deliver: async (fixture, changes = {}, token) =>
      (await request(await recorded(fixture, changes), token)).status,
    invoke: async (fixture, changes = {}) => request(await recorded(fixture, changes)),
    speak: async (place, answer) => platform.post?.(place, answer, 'an id'),
    async stopPlatform() {
      stopped = true;
      await platform.stop();
    },
    stop,
  };
}

/** An inbox that knows when every reply that was taken on has been finished. */
function watched(inbox: Inbox): { inbox: Inbox; idle(givenUp: () => boolean): Promise<void> } {
  const pending = new Set<string>();
  return {
    inbox: {
      ...inbox,
      async take(delivery, reply) {
        const first = await inbox.take(delivery, reply);
        if (first) pending.add(delivery);
        return first;
      },
      async finish(delivery) {
        await inbox.finish(delivery);
        pending.delete(delivery);
      },
    },
    async idle(givenUp) {
      while (pending.size > 0 && !givenUp()) await pause(1);
    },
  };
}

function recordingLog(lines: string[]): Log {
  const record = (level: string) => (fields: object, message: string) =>
    void lines.push(JSON.stringify({ level, ...fields, message }));
  return { debug: record('debug'), info: record('info'), warn: record('warn'), error: record('error') };
}
