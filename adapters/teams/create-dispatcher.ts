import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';

/** How long a Bot Connector may take to accept a connection, in milliseconds. */
const PATIENCE = 10_000;
/** How long an idle connection is kept, in milliseconds, unless the other end says otherwise. */
const KEPT = 30_000;
/** How many connections to one host may be open at once: so many slow answers hold nobody else up. */
const CONNECTIONS = 256;
/** The largest answer that is read, in bytes: an id, an error, or the page of a gateway in between. */
const LARGEST = 1_000_000;

/** A way through a proxy. */
export interface ProxyRoute {
  /** Its address, with user and password if it asks for them. */
  readonly url: string;
  /** Hosts that are reached without it, as NO_PROXY spells them: separated by commas, with all their subdomains. */
  readonly except: string | undefined;
}

/**
 * Opens and keeps the connections over which messages go to Teams, through a proxy if there is one. How long a whole answer
 * may take is told with each message. Whoever created it closes it.
 */
export function createDispatcher(proxy: ProxyRoute | undefined): Dispatcher {
  const options = {
    connections: CONNECTIONS,
    keepAliveTimeout: KEPT,
    connect: { timeout: PATIENCE },
    headersTimeout: 0,
    bodyTimeout: 0,
    maxResponseSize: LARGEST,
  };
  if (proxy === undefined) return new Agent(options);
  // An empty text, unlike undefined, keeps undici from looking into the environment.
  const { url, except = '' } = proxy;
  return new EnvHttpProxyAgent({ ...options, httpProxy: url, httpsProxy: url, noProxy: except });
}
