import type { Receiver } from '@slack/bolt';
import type { HttpRoute } from '../../../src/contract/platform.js';

/** How Slack reaches us: over HTTP or over a WebSocket. */
export interface Line {
  readonly receiver: Receiver;
  readonly routes: readonly HttpRoute[];
  /** Whether deliveries can come. */
  isOpen(): boolean;
  /** Begins to take deliveries. */
  open(): Promise<void>;
  /** Takes no more deliveries; resolves when those taken are handed on. Safe to call twice, and before `open`. */
  close(): Promise<void>;
}
