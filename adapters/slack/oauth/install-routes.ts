import type { IncomingMessage, ServerResponse } from 'node:http';
import type { InstallProvider } from '@slack/oauth';
import type { Log } from '../../../src/contract/log.js';
import type { HttpRoute } from '../../../src/contract/platform.js';
import { errorFields } from '../error-fields.js';
import { type InstallFailure, installFailure } from './install-failure.js';
import { preferredLocale } from './preferred-locale.js';
import { renderFailurePage } from './render-failure-page.js';
import { renderInstallPage } from './render-install-page.js';
import { renderInstalledPage } from './render-installed-page.js';
import { sendPage } from './send-page.js';
import { stateCookie } from './state-cookie.js';

const INSTALL = '/slack/install';
/** Where Slack sends the browser back to; it stands in the app's settings too. */
const REDIRECT = '/slack/oauth_redirect';

const STATUS: Readonly<Record<InstallFailure, number>> = {
  cancelled: 403,
  stale: 400,
  misconfigured: 500,
  trouble: 502,
};

/** What the pages of an installation need. */
export interface InstallPages {
  readonly provider: InstallProvider;
  readonly scopes: readonly string[];
  /** The address under which people reach Demarc; absent: Slack knows the one redirect URL of the app. */
  readonly publicUrl: string | undefined;
  readonly log: Log;
}

/** The two pages of an installation: the one before Slack's, and the one behind it. Nothing of a request is echoed. */
export function installRoutes(pages: InstallPages): readonly HttpRoute[] {
  return [
    {
      method: 'GET',
      path: INSTALL,
      open: true,
      handle: (request, response) => begin(pages, request, response),
    },
    {
      method: 'GET',
      path: REDIRECT,
      open: true,
      handle: (request, response) => end(pages, request, response),
    },
  ];
}

async function begin(
  { provider, scopes, publicUrl }: InstallPages,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const address = await provider.generateInstallUrl({
    scopes: [...scopes],
    ...(publicUrl === undefined ? {} : { redirectUri: new URL(REDIRECT, publicUrl).href }),
  });
  const state = new URL(address).searchParams.get('state') ?? undefined;
  const page = renderInstallPage(preferredLocale(request.headers['accept-language']), scopes, address);
  sendPage(response, 200, page, stateCookie(state));
}

async function end(
  { provider, log }: InstallPages,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const locale = preferredLocale(request.headers['accept-language']);
  await provider.handleCallback(request, response, {
    success(installation) {
      const { team, enterprise } = installation;
      log.info({ team: team?.id, enterprise: enterprise?.id }, 'Demarc was installed in Slack');
      sendPage(response, 200, renderInstalledPage(locale, installation), stateCookie(undefined));
    },
    failure(error) {
      const failure = installFailure(error);
      const level = failure === 'misconfigured' || failure === 'trouble' ? 'error' : 'info';
      log[level]({ failure, ...errorFields(error) }, REPORTS[failure]);
      const page = renderFailurePage(locale, failure, INSTALL);
      sendPage(response, STATUS[failure], page, stateCookie(undefined));
    },
  });
}

const REPORTS: Readonly<Record<InstallFailure, string>> = {
  cancelled: 'Somebody chose not to install Demarc in Slack',
  stale: 'An installation in Slack was not begun here, or has expired',
  misconfigured:
    'Slack refuses our settings: look at SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, DEMARC_URL and the redirect URLs of the app',
  trouble: 'An installation in Slack failed',
};
