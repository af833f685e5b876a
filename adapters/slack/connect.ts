import type { Authorize, Logger, webApi } from '@slack/bolt';
import type { Dispatcher } from 'undici';
import { ConfigError } from '../../src/contract/errors.js';
import type { HttpRoute } from '../../src/contract/platform.js';
import { clientOptions } from './client-options.js';
import { createClientOf } from './create-client-of.js';
import { createDispatcher } from './create-dispatcher.js';
import type { Bots } from './oauth/bots.js';
import { createAuthorize } from './oauth/create-authorize.js';
import { createInstaller } from './oauth/installer.js';
import { createOneBot } from './oauth/one-bot.js';
import { createSlackFetch } from './slack-fetch.js';
import type { SlackOptions } from './slack-options.js';

/** The way to Slack: connections, and who we are there. */
export interface Connection {
  readonly dispatcher: Dispatcher;
  readonly toSlack: ReturnType<typeof clientOptions>;
  readonly bots: Bots;
  readonly authorize: Authorize<boolean>;
  /** A client for a workspace or organization, by its id. Rejects with PlatformError where Demarc is not installed. */
  readonly clientOf: (team: string) => Promise<webApi.WebClient>;
  /** Pages on which a workspace installs the app; none for a single workspace. */
  readonly routes: readonly HttpRoute[];
  /** Lets installations under way finish, and closes every connection. */
  close(): Promise<void>;
}

/** Prepares the way to Slack; opens nothing yet. Throws ConfigError when it is not said who we are. */
export function connect(options: SlackOptions, logger: Logger): Connection {
  const { botToken, oauth, apiUrl, proxy, records, log, metrics } = options;
  const dispatcher = createDispatcher(proxy);
  const toSlack = clientOptions(apiUrl, createSlackFetch(dispatcher, metrics));
  const installer =
    oauth && createInstaller({ ...oauth, records, clientOptions: toSlack, now: Date.now, log });
  const bots = installer?.bots ?? (botToken === undefined ? undefined : createOneBot(botToken, toSlack));
  if (bots === undefined)
    throw new ConfigError(['Slack needs SLACK_BOT_TOKEN, or SLACK_CLIENT_ID and its secret: set one.']);
  let closing: Promise<void> | undefined;
  return {
    dispatcher,
    toSlack,
    bots,
    authorize: installer?.authorize ?? createAuthorize(bots, log),
    clientOf: createClientOf(bots, { ...toSlack, logger }),
    routes: installer?.routes ?? [],
    async close() {
      await installer?.settled();
      closing ??= dispatcher.close();
      await closing;
    },
  };
}
