import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type VerifyClientCallbackAsync, type WebSocket, WebSocketServer } from 'ws';

/** What an envelope carries. */
export type EnvelopeType = 'events_api' | 'slash_commands' | 'interactive';

/** Slack's end of Socket Mode. */
export interface SlackSocket {
  /** Ids of the envelopes that were acknowledged, in order. */
  readonly acknowledged: readonly string[];
  /** How many connections were made so far. */
  readonly connections: number;
  /** How many connections are open now. */
  readonly open: number;
  /** Sends a delivery to the connection that is open; gives the envelope's id. */
  send(type: EnvelopeType, payload: unknown): string;
  /** Asks the client to come back over a new connection, as Slack does every few hours. */
  refresh(): void;
  /** Breaks the connection without a word, and refuses as many new ones as told. */
  breakOff(refusals: number): void;
  /** Resolves when a connection is open for the `count`th time. */
  connected(count: number): Promise<void>;
  close(): void;
}

/** Serves Socket Mode on an HTTP server: hello, envelopes, acknowledgements and the request to reconnect. */
export function serveSlackSocket(server: Server): SlackSocket {
  let refusals = 0;
  const verifyClient: VerifyClientCallbackAsync = (_info, answer) => {
    if (refusals === 0) return answer(true);
    refusals -= 1;
    answer(false, 503);
  };
  const sockets = new WebSocketServer({ server, verifyClient });
  const acknowledged: string[] = [];
  let connections = 0;
  let current: WebSocket | undefined;
  let waiting: (() => void)[] = [];
  sockets.on('connection', (socket) => {
    connections += 1;
    current = socket;
    socket.on('message', (data) => acknowledged.push(JSON.parse(String(data)).envelope_id));
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0DEMARC' } }),
    );
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  });
  const write = (message: unknown) => current?.send(JSON.stringify(message));
  return {
    acknowledged,
    get connections() {
      return connections;
    },
    get open() {
      return sockets.clients.size;
    },
    send(type, payload) {
      const envelope_id = randomUUID();
      write({
        type,
        envelope_id,
        payload,
        accepts_response_payload: type !== 'events_api',
        retry_attempt: 0,
      });
      return envelope_id;
    },
    refresh() {
      write({ type: 'disconnect', reason: 'refresh_requested', debug_info: { host: 'localhost' } });
    },
    breakOff(count) {
      refusals = count;
      current?.terminate();
    },
    async connected(count) {
      while (connections < count) await new Promise<void>((resolve) => waiting.push(resolve));
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}
