import type { Answer } from '../../src/contract/answer.js';
import type { Platform, PlatformName } from '../../src/contract/platform.js';

/** A message that arrived. */
export interface Arrived {
  readonly address: string;
  readonly answer: Answer;
  readonly id: string;
  readonly at: number;
}

/** A chat platform of which a test sees what arrives, and decides what does not. */
export interface FakePlatform extends Platform {
  readonly arrived: readonly Arrived[];
  /** Every call of `post`, whether it succeeded or not. */
  readonly attempts: readonly { readonly address: string; readonly at: number; readonly isNew: boolean }[];
  /** Called before a message arrives; what it throws is thrown, and what it waits for is waited for. */
  before: (address: string) => void | Promise<void>;
  /** Called after a message has arrived; what it throws is thrown, and what it waits for is waited for. */
  after: (address: string) => void | Promise<void>;
}

/** Posts a message of one id once, as the contract wants it. */
export function createFakePlatform(name: PlatformName, now: () => number): FakePlatform {
  const arrived: Arrived[] = [];
  const seen = new Set<string>();
  const attempts: { address: string; at: number; isNew: boolean }[] = [];
  return {
    name,
    routes: [],
    arrived,
    attempts,
    before: () => undefined,
    after: () => undefined,
    async start() {},
    async stop() {},
    async post(address, answer, id, isNew = false) {
      attempts.push({ address, at: now(), isNew });
      await this.before(address);
      if (!seen.has(id)) arrived.push({ address, answer, id, at: now() });
      seen.add(id);
      await this.after(address);
    },
  };
}
