import type { Store } from '../../../src/store/store.js';

/** A chat service on this machine, with channels in which Demarc is. */
export interface StormChat {
  /** Who has asked for tips there, and where, as Demarc spells them. */
  readonly by: string;
  readonly addresses: readonly string[];
  /** What Demarc needs to be there; `preload` is loaded before it. */
  env(preload: string): Readonly<Record<string, string>>;
  /** Keeps what Demarc keeps of a channel when it is added there, before anybody asks for tips. */
  introduce(store: Store): Promise<void>;
  /** Resolves when so many more messages have arrived, taken or not. */
  more(count: number): Promise<void>;
  /** How many tips stand at each of the addresses. */
  tips(): readonly number[];
  close(): Promise<void>;
}

/** What is asked of one. */
export interface StormChatOptions {
  readonly channels: number;
  /** How long a message is on its way, and its answer back, in milliseconds; asked once for each way. */
  readonly travel: () => number;
}

export type StartStormChat = (options: StormChatOptions) => Promise<StormChat>;
