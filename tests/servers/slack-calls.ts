import type { CallBody } from './slack-api-call.js';

/** A call that arrived: of a Web API method, or of a response URL (then the method is `response_url`). */
export interface SlackCall {
  readonly method: string;
  readonly body: CallBody;
  /** The header with the token. */
  readonly authorization?: string | undefined;
}

/** The methods that bring a message. */
export const METHODS_WITH_MESSAGE: readonly string[] = [
  'chat.postMessage',
  'chat.postEphemeral',
  'response_url',
];

/** The calls so far, and a way to wait for more. */
export interface SlackCalls {
  readonly all: readonly SlackCall[];
  readonly messages: readonly SlackCall[];
  add(call: SlackCall): void;
  /** Lets those look again who wait. */
  wake(): void;
  /** Resolves with the `count`th call that fits, once it has arrived. */
  until(fits: (call: SlackCall) => boolean, count: number): Promise<SlackCall>;
}

/** Remembers calls in order of arrival. */
export function recordCalls(): SlackCalls {
  const all: SlackCall[] = [];
  let waiting: (() => void)[] = [];
  return {
    all,
    get messages() {
      return all.filter(({ method }) => METHODS_WITH_MESSAGE.includes(method));
    },
    add: (call) => void all.push(call),
    wake() {
      const woken = waiting;
      waiting = [];
      for (const look of woken) look();
    },
    async until(fits, count) {
      for (;;) {
        const found = all.filter(fits)[count - 1];
        if (found !== undefined) return found;
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
  };
}
