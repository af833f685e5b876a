import type { Authorize, webApi } from '@slack/bolt';
import { InstallProvider } from '@slack/oauth';
import type { Log } from '../../../src/contract/log.js';
import type { HttpRoute } from '../../../src/contract/platform.js';
import { silentLogger } from '../silent-logger.js';
import { authorizeAddress } from './authorize-address.js';
import { botScopes } from './bot-scopes.js';
import { type Bots, createBots } from './bots.js';
import { createAuthorize } from './create-authorize.js';
import { deriveKey } from './derive-key.js';
import { installRoutes } from './install-routes.js';
import { createInstallations, type SealedInstallations } from './installations.js';
import { type AppCredentials, createRenewToken } from './renew-token.js';
import { createSeal } from './seal.js';
import { STATE_COOKIE, STATE_LIFETIME } from './state-cookie.js';

/** What installing needs. */
export interface InstallerOptions extends AppCredentials {
  /** Base64 of 32 bytes each; the first seals, all open. */
  readonly encryptionKeys: readonly [string, ...string[]];
  /** The address under which people reach Demarc; needed where the app has several redirect URLs. */
  readonly publicUrl: string | undefined;
  readonly records: SealedInstallations;
  readonly clientOptions: webApi.WebClientOptions;
  readonly now: () => number;
  readonly log: Log;
}

/** Demarc in many workspaces. */
export interface Installer {
  /** The pages of an installation; served with Socket Mode too. */
  readonly routes: readonly HttpRoute[];
  /** For Bolt's App, in place of a token. */
  readonly authorize: Authorize<boolean>;
  readonly bots: Bots;
  /** Lets installations and renewals under way finish. */
  settled(): Promise<void>;
}

/** Installs Demarc in workspaces and organizations by OAuth, and keeps their tokens sealed and fresh. */
export function createInstaller(options: InstallerOptions): Installer {
  const { clientId, clientSecret, encryptionKeys, publicUrl, records, clientOptions, now, log } = options;
  const installations = createInstallations(records, createSeal(encryptionKeys), now);
  const provider = new InstallProvider({
    clientId,
    clientSecret,
    installationStore: installations,
    stateSecret: Buffer.from(deriveKey(encryptionKeys[0], 'state')).toString('base64url'),
    stateCookieName: STATE_COOKIE,
    stateCookieExpirationSeconds: STATE_LIFETIME,
    authorizationUrl: authorizeAddress(clientOptions.slackApiUrl),
    clientOptions,
    logger: silentLogger(),
  });
  const renew = createRenewToken({ clientId, clientSecret }, clientOptions, now);
  const bots = createBots({ installations, renew, now, log });
  const pages = installRoutes({ provider, scopes: botScopes(), publicUrl, log });
  const underWay = new Set<Promise<void>>();
  return {
    routes: pages.map((route) => ({
      ...route,
      async handle(request, response) {
        const work = Promise.resolve(route.handle(request, response));
        underWay.add(work);
        await work.finally(() => underWay.delete(work));
      },
    })),
    authorize: createAuthorize(bots, log),
    bots,
    async settled() {
      await Promise.allSettled(underWay);
      await bots.settled();
    },
  };
}
