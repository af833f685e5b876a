import type { MetricsConfig } from '../config.js';
import { ConfigError } from '../contract/errors.js';
import type { Log } from '../contract/log.js';
import { ALIVE } from '../http/health-routes.js';
import { createHttpServer } from '../http/http-server.js';
import { createMetrics, type ReadableMetrics } from './create-metrics.js';

/** Metrics at an address of their own. */
export interface OpenMetrics extends ReadableMetrics {
  /** Begins to serve them; gives the address. Rejects with ConfigError when nobody may listen there. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Metrics, at `/metrics` on a port of their own and never on the one that Slack and Teams reach: they tell strangers how much
 * Demarc is used. Whoever imports this file loads Prometheus's client.
 */
export function openMetrics({ port, host }: MetricsConfig, log: Log): OpenMetrics {
  const metrics = createMetrics();
  const server = createHttpServer(
    [
      ALIVE,
      {
        method: 'GET',
        path: '/metrics',
        async handle(_request, response) {
          response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.read());
        },
      },
    ],
    log,
  );
  return {
    ...metrics,
    async listen() {
      const address = await server.listen(port, host).catch((error: NodeJS.ErrnoException) => {
        throw new ConfigError([
          `Metrics cannot be served on ${host}, port ${port} (${error.code}): choose another DEMARC_METRICS_PORT or DEMARC_METRICS_HOST.`,
        ]);
      });
      const { port: listening } = new URL(address);
      return `http://${host.includes(':') ? `[${host}]` : host}:${listening}/metrics`;
    },
    close: server.close,
  };
}
