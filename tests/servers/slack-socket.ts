import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type VerifyClientCallbackAsync, WebSocket, WebSocketServer } from 'ws';
import { createEnvelopes, type EnvelopeAck, type EnvelopeType, type SendOptions } from './slack-envelopes.js';

/** Why Slack ends a connection. https://docs.slack.dev/apis/events-api/using-socket-mode */
export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled';

/** Slack's end of Socket Mode. */
export interface SlackSocket {
  /** Ids of the envelopes that were acknowledged, in order. */
  readonly acknowledged: readonly string[];
  /** The acknowledgements, with the answers that came inside them. */
  readonly acks: readonly EnvelopeAck[];
  /** How many connections were made so far. */
  readonly connections: number;
  /** How many connections are open now. */
  readonly open: number;
  /** Sends a delivery to the newest connection that is open, or to another one; gives the envelope's id. */
  send(type: EnvelopeType, payload: unknown, options?: SendOptions): string;
  /** Resolves with the acknowledgement of an envelope or of one of its redeliveries. */
  acked(id: string): Promise<EnvelopeAck>;
  /** Asks the client to come back over a new connection, as Slack does every few hours. */
  refresh(): void;
  /** Says why the connections end: soon (`warning`), now (`refresh_requested`) or for good, which also closes them. */
  disconnect(reason: DisconnectReason): void;
  /** Breaks the newest connection without a word, and refuses as many new ones as told. */
  breakOff(refusals: number): void;
  /** Lets every connection look open while nothing comes or goes, as after a cut cable. */
  freeze(): void;
  /** Sends a ping over every connection; resolves when all have answered. */
  ping(): Promise<void>;
  /** Resolves when a connection is open for the `count`th time. */
  connected(count: number): Promise<void>;
  close(): void;
}

/** How often Slack sends pings, in milliseconds. */
const PING_EVERY = 10_000;

/** Serves Socket Mode on an HTTP server: hello, pings, envelopes, their redelivery and acknowledgement, and goodbyes. */
export function serveSlackSocket(server: Server): SlackSocket {
  let refusals = 0;
  const verifyClient: VerifyClientCallbackAsync = (_info, answer) => {
    if (refusals === 0) return answer(true);
    refusals -= 1;
    answer(false, 503);
  };
  const sockets = new WebSocketServer({ server, verifyClient });
  const isOpen = (socket: WebSocket) => socket.readyState === WebSocket.OPEN;
  /** Open connections, the newest first. */
  const live = () => [...sockets.clients].filter(isOpen).reverse();
  const write = (socket: WebSocket, message: unknown) => {
    if (!socket.isPaused) socket.send(JSON.stringify(message));
  };
  let connections = 0;
  const numbers = new WeakMap<WebSocket, number>();
  const envelopes = createEnvelopes(live, (connection) =>
    live().find((socket) => numbers.get(socket) === connection),
  );
  let waiting: (() => void)[] = [];
  sockets.on('connection', (socket) => {
    connections += 1;
    numbers.set(socket, connections);
    socket.on('message', (data) => envelopes.hear(String(data)));
    write(socket, {
      type: 'hello',
      num_connections: live().length,
      connection_info: { app_id: 'A0DEMARC' },
      debug_info: { host: 'applink-local', build_number: 1, approximate_connection_time: 18_060 },
    });
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  });
  const pings = setInterval(() => {
    for (const socket of live()) if (!socket.isPaused) socket.ping();
  }, PING_EVERY).unref();
  const disconnect = (reason: DisconnectReason) => {
    for (const socket of live()) {
      write(socket, { type: 'disconnect', reason, debug_info: { host: 'applink-local' } });
      if (reason === 'link_disabled') socket.close();
    }
  };
  return {
    acks: envelopes.acks,
    get acknowledged() {
      return envelopes.acks.map((ack) => ack.envelope_id);
    },
    get connections() {
      return connections;
    },
    get open() {
      return sockets.clients.size;
    },
    send: (type, payload, options = {}) => envelopes.send(type, payload, options),
    acked: envelopes.acked,
    refresh: () => disconnect('refresh_requested'),
    disconnect,
    breakOff(count) {
      refusals = count;
      live()[0]?.terminate();
    },
    freeze() {
      for (const socket of live()) socket.pause();
    },
    async ping() {
      const token = randomUUID();
      const pong = (socket: WebSocket) =>
        new Promise<void>((resolve) =>
          socket.on('pong', (data) => String(data) === token && resolve()).ping(token),
        );
      await Promise.all(live().map(pong));
    },
    async connected(count) {
      while (connections < count) await new Promise<void>((resolve) => waiting.push(resolve));
    },
    close() {
      clearInterval(pings);
      envelopes.close();
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
