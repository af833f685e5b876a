import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Dispatcher } from 'undici';
import { createDispatcher } from '../../../../adapters/slack/create-dispatcher.js';
import {
  createInstaller,
  type Installer,
  type InstallerOptions,
} from '../../../../adapters/slack/oauth/installer.js';
import { createSlackFetch } from '../../../../adapters/slack/slack-fetch.js';
import type { Log } from '../../../../src/contract/log.js';
import {
  LOCAL_APP,
  type SlackOAuthServer,
  startSlackOAuthServer,
} from '../../../servers/slack-oauth-server.js';
import { testKey } from './test-key.js';

/** Demarc's side of installations, beside a Slack of its own. */
export interface RunningInstaller {
  readonly slack: SlackOAuthServer;
  readonly installer: Installer;
  /** What is kept, by tenant. */
  readonly kept: Map<string, string>;
  /** Everything that was logged, as JSON. */
  readonly log: readonly string[];
  readonly url: string;
  /** What the clock shows, in milliseconds; tests move it. */
  readonly clock: { time: number };
  /** Another Demarc over the same records, as after a restart. */
  again(changes?: Partial<InstallerOptions>): Installer;
  /** From now on a load balancer leads to that one. */
  balanceTo(installer: Installer): void;
  stop(): Promise<void>;
}

/** Starts an installer over records in memory, and serves its pages over HTTP. */
export async function startInstaller(changes: Partial<InstallerOptions> = {}): Promise<RunningInstaller> {
  let url = '';
  const slack = await startSlackOAuthServer(() => `${url}/slack/oauth_redirect`);
  const dispatcher = createDispatcher(undefined);
  const kept = new Map<string, string>();
  const log: string[] = [];
  const clock = { time: Date.now() };
  const again = (more: Partial<InstallerOptions> = {}) =>
    createInstaller({
      clientId: LOCAL_APP.clientId,
      clientSecret: LOCAL_APP.clientSecret,
      encryptionKeys: [testKey(1)],
      publicUrl: undefined,
      records: {
        installation: async (tenant) => kept.get(tenant),
        keepInstallation: async (tenant, sealed) => void kept.set(tenant, sealed),
      },
      clientOptions: clientOptions(slack.apiUrl, dispatcher),
      now: () => clock.time,
      log: recordingLog(log),
      ...changes,
      ...more,
    });
  const installer = again();
  let served = installer;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://demarc');
    const route = served.routes.find(({ path }) => path === pathname);
    if (route) void route.handle(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    slack,
    installer,
    kept,
    log,
    url,
    clock,
    again,
    balanceTo(other) {
      served = other;
    },
    async stop() {
      await installer.settled();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await dispatcher.close();
      await slack.close();
    },
  };
}

function clientOptions(slackApiUrl: string, dispatcher: Dispatcher): InstallerOptions['clientOptions'] {
  return { slackApiUrl, retryConfig: { retries: 0 }, fetch: createSlackFetch(dispatcher) };
}

function recordingLog(lines: string[]): Log {
  const record = (level: string) => (fields: object, message: string) =>
    void lines.push(JSON.stringify({ level, ...fields, message }));
  return { debug: record('debug'), info: record('info'), warn: record('warn'), error: record('error') };
}
