import { setTimeout as pause } from 'node:timers/promises';
import { type Logger, LogLevel, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { Dispatcher } from 'undici';
import type { Log } from '../../../src/contract/log.js';
import { errorFields } from '../error-fields.js';
import { guardSocket } from './guard-socket.js';
import type { Line } from './line.js';

/** Waits before a new connection, in milliseconds: the first, doubled after each failure, and the longest. */
const FIRST_WAIT = 200;
const LONGEST_WAIT = 30_000;
/** How long Slack may take to say goodbye, in milliseconds. */
const GOODBYE = 2_000;

/** What Socket Mode needs. */
export interface SocketOptions {
  readonly appToken: string;
  readonly dispatcher: Dispatcher;
  readonly toSlack: webApi.WebClientOptions;
  readonly logger: Logger;
  readonly log: Log;
}

/**
 * Takes deliveries over a WebSocket. Slack closes every connection after some hours; a new one is opened here, not by
 * Bolt, which waits five seconds first and ends the process when Slack cannot be reached then.
 */
export function createSocketLine({ appToken, dispatcher, toSlack, logger, log }: SocketOptions): Line {
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    dispatcher,
    installerOptions: { clientOptions: toSlack },
    logger,
    logLevel: LogLevel.WARN,
  });
  const { client } = receiver;
  guardSocket(client);
  const closing = new AbortController();
  let connected = false;
  let reconnecting: Promise<void> | undefined;

  const reconnect = async () => {
    for (let failures = 0; !closing.signal.aborted; failures += 1) {
      await pause(Math.min(FIRST_WAIT * 2 ** failures, LONGEST_WAIT), undefined, closing).catch(() => {});
      if (closing.signal.aborted) return;
      try {
        await client.start();
        connected = true;
        return;
      } catch (error) {
        log.warn(
          { ...errorFields(error), failures: failures + 1 },
          'Slack could not be reached for a new connection',
        );
      }
    }
  };
  client.on('disconnected', () => {
    if (!connected || closing.signal.aborted) return;
    connected = false;
    reconnecting = reconnect();
  });

  return {
    receiver,
    routes: [],
    isOpen: () => connected && !closing.signal.aborted,
    async open() {
      await client.start();
      connected = true;
    },
    async close() {
      closing.abort();
      await reconnecting;
      const goodbye = new AbortController();
      await Promise.race([client.disconnect(), pause(GOODBYE, undefined, goodbye).catch(() => {})]);
      goodbye.abort();
    },
  };
}
