import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';

/** What an envelope carries. */
export type EnvelopeType = 'events_api' | 'slash_commands' | 'interactive';

/** What came back for an envelope. */
export interface EnvelopeAck {
  readonly envelope_id: string;
  /** The answer inside the acknowledgement: to a command, or what becomes of a modal. */
  readonly payload?: unknown;
}

/** How an envelope may be sent otherwise. */
export interface SendOptions {
  /** Over which open connection; 0, the newest, unless given. */
  readonly over?: number;
  /** Over the how manieth connection ever made, if it is still open; instead of `over`. */
  readonly connection?: number;
  /** Milliseconds until an unacknowledged envelope comes again, over another connection if there is one; absent: never. */
  readonly redeliverAfter?: number;
  /** How often it comes again at most; 3 as with Slack unless given. */
  readonly redeliveries?: number;
}

/** The envelopes of Socket Mode: sent, sent again and acknowledged. */
export interface Envelopes {
  readonly acks: readonly EnvelopeAck[];
  send(type: EnvelopeType, payload: unknown, options: SendOptions): string;
  acked(id: string): Promise<EnvelopeAck>;
  /** Takes a message from the client. */
  hear(message: string): void;
  close(): void;
}

/** Slack's number of redeliveries. https://docs.slack.dev/apis/events-api/#retries */
const REDELIVERIES = 3;

/** Sends over the connections that `live` gives, the newest first; `nth` gives the one that was made as the how manieth. */
export function createEnvelopes(
  live: () => readonly WebSocket[],
  nth: (connection: number) => WebSocket | undefined,
): Envelopes {
  const acks: EnvelopeAck[] = [];
  /** The first envelope of each delivery, by the id of every envelope that carried it. */
  const firsts = new Map<string, string>();
  const timers = new Set<NodeJS.Timeout>();
  /** The first acknowledgement of each delivery, and who waits for it, by its first envelope. */
  const found = new Map<string, EnvelopeAck>();
  const waiting = new Map<string, (() => void)[]>();

  const attempt = (
    first: string,
    number: number,
    last: WebSocket | undefined,
    frame: object,
    options: SendOptions,
  ) => {
    const { over = 0, connection, redeliverAfter, redeliveries = REDELIVERIES } = options;
    const others = live().filter((socket) => socket !== last);
    const chosen = connection === undefined ? live()[over] : nth(connection);
    const socket = number === 0 ? chosen : (others[0] ?? last);
    const envelope_id = number === 0 ? first : randomUUID();
    firsts.set(envelope_id, first);
    const retry =
      number === 0
        ? { retry_attempt: 0, retry_reason: '' }
        : { retry_attempt: number, retry_reason: 'timeout' };
    if (socket?.isPaused === false) socket.send(JSON.stringify({ envelope_id, ...frame, ...retry }));
    if (redeliverAfter === undefined || number >= redeliveries) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (!found.has(first)) attempt(first, number + 1, socket, frame, options);
    }, redeliverAfter);
    timers.add(timer);
  };
  return {
    acks,
    send(type, payload, options) {
      const id = randomUUID();
      const frame = { type, payload, accepts_response_payload: type !== 'events_api' };
      attempt(id, 0, undefined, frame, options);
      return id;
    },
    async acked(id) {
      if (!found.has(id))
        await new Promise<void>((resolve) => waiting.set(id, [...(waiting.get(id) ?? []), resolve]));
      return found.get(id) as EnvelopeAck;
    },
    hear(message) {
      const ack: EnvelopeAck = JSON.parse(message);
      const first = firsts.get(ack.envelope_id) ?? ack.envelope_id;
      acks.push(ack);
      if (!found.has(first)) found.set(first, ack);
      for (const wake of waiting.get(first) ?? []) wake();
      waiting.delete(first);
    },
    close() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
