/** A message as Slack keeps it. */
export interface StoredMessage {
  readonly type: 'message';
  readonly ts: string;
  readonly text?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly app_id?: string;
  readonly thread_ts?: string;
  readonly blocks?: unknown;
  readonly metadata?: unknown;
  readonly edited?: { readonly user: string; readonly ts: string };
  readonly [field: string]: unknown;
}

/** What is given of a message; Slack adds the rest. */
export type NewMessage = Omit<StoredMessage, 'type' | 'ts'> & { readonly ts?: string };

/** The messages of every channel. */
export interface MessageStore {
  /** Keeps a message under a `ts` that no other has, and gives it as it was kept. */
  add(channel: string, message: NewMessage): StoredMessage;
  find(channel: string, ts: string): StoredMessage | undefined;
  change(channel: string, ts: string, changes: Partial<StoredMessage>): StoredMessage;
  remove(channel: string, ts: string): void;
  /** A channel's messages, oldest first. */
  list(channel: string): readonly StoredMessage[];
  /** A time stamp above all that were given before. */
  nextTs(): string;
}

/** Keeps messages in memory; `now` is in milliseconds since the epoch. */
export function createMessageStore(now: () => number): MessageStore {
  const channels = new Map<string, StoredMessage[]>();
  let last = 0;
  const nextTs = () => {
    last = Math.max(last + 100, Math.floor(now()) * 1_000);
    return `${Math.floor(last / 1_000_000)}.${String(last % 1_000_000).padStart(6, '0')}`;
  };
  const list = (channel: string) => channels.get(channel) ?? [];
  return {
    nextTs,
    list,
    add(channel, message) {
      const stored: StoredMessage = { ...message, type: 'message', ts: message.ts ?? nextTs() };
      channels.set(
        channel,
        [...list(channel), stored].sort((a, b) => Number(a.ts) - Number(b.ts)),
      );
      return stored;
    },
    find: (channel, ts) => list(channel).find((message) => message.ts === ts),
    change(channel, ts, changes) {
      const messages = list(channel).map((message) =>
        message.ts === ts ? { ...message, ...changes } : message,
      );
      channels.set(channel, messages);
      return messages.find((message) => message.ts === ts) as StoredMessage;
    },
    remove: (channel, ts) =>
      void channels.set(
        channel,
        list(channel).filter((message) => message.ts !== ts),
      ),
  };
}
