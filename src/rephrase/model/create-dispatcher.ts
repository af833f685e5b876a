import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import type { ProxyConfig } from '../../config.js';

/** How long a server may take to accept a connection, in milliseconds. */
const PATIENCE = 5_000;
/** How long it may be silent, in milliseconds: longer than any deadline of whoever asks. */
const SILENCE = 35_000;
/** How long an idle connection is kept, in milliseconds, unless the server says otherwise. */
const KEPT = 30_000;

/**
 * Opens and keeps the connections to a language model, through a proxy if there is one; whoever created it closes it. A
 * model that is reached over plain HTTP is in the same network, so the proxy is only for HTTPS.
 */
export function createDispatcher(proxy: ProxyConfig | undefined): Dispatcher {
  const options = {
    connect: { timeout: PATIENCE },
    keepAliveTimeout: KEPT,
    headersTimeout: SILENCE,
    bodyTimeout: SILENCE,
  };
  if (proxy === undefined) return new Agent(options);
  // An empty text, unlike undefined, keeps undici from looking into the environment.
  return new EnvHttpProxyAgent({
    ...options,
    httpProxy: '',
    httpsProxy: proxy.url,
    noProxy: proxy.except ?? '',
  });
}
