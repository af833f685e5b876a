import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';

/** How long Slack may take to accept a connection, to begin an answer, and to send the next piece of it, in milliseconds. */
const PATIENCE = 10_000;
/** How long an idle connection is kept, in milliseconds, unless Slack says otherwise; its servers keep one for a minute. */
const KEPT = 30_000;
/** How many connections to one host may be open at once. */
const CONNECTIONS = 64;

/** A way through a proxy. */
export interface ProxyRoute {
  /** Its address, with user and password if it asks for them. */
  readonly url: string;
  /** Hosts that are reached without it, as NO_PROXY spells them: separated by commas, with all their subdomains. */
  readonly except: string | undefined;
}

/**
 * Opens and keeps the connections to Slack, through a proxy if there is one. The Web API and Socket Mode share it; whoever
 * created it closes it.
 */
export function createDispatcher(proxy: ProxyRoute | undefined): Dispatcher {
  const options = {
    connections: CONNECTIONS,
    keepAliveTimeout: KEPT,
    connect: { timeout: PATIENCE },
    headersTimeout: PATIENCE,
    bodyTimeout: PATIENCE,
  };
  if (proxy === undefined) return new Agent(options);
  // An empty text, unlike undefined, keeps undici from looking into the environment.
  const { url, except = '' } = proxy;
  return new EnvHttpProxyAgent({ ...options, httpProxy: url, httpsProxy: url, noProxy: except });
}
