import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from './seeded-random.js';
import { bodyOf } from './slack-body.js';
import type { EnvelopeType } from './slack-envelopes.js';
import { sendAsSlack } from './slack-request.js';
import type { SlackSocket } from './slack-socket.js';

/** How one attempt to deliver ended: a status, or why there was none. */
export type Attempt = number | 'http_timeout' | 'connection_failed';

/** How a delivery ended. */
export interface Delivered {
  readonly attempts: readonly Attempt[];
  /** It was taken with a 2xx in time. */
  readonly acknowledged: boolean;
  /** What came back with the last attempt. */
  readonly answer: string;
}

/** How Slack delivers; times in milliseconds. */
export interface DeliveryOptions {
  /** Where the app listens, for HTTP. */
  readonly url: string;
  readonly secret: string;
  /** How long an answer may take; Slack gives 3 s. */
  readonly patience?: number;
  /** Waits before each redelivery; Slack's are nothing, a minute and five minutes. */
  readonly waits?: readonly number[];
}

/** Disorder that happens to deliveries on their way. */
export interface Disorder {
  readonly seed: number;
  /** How likely each delivery comes twice, from 0 to 1. */
  readonly duplicates?: number;
  /** Deliveries are spread over so many milliseconds, in an order of their own. */
  readonly spread?: number;
}

const PATIENCE = 3_000;
const WAITS = [0, 20, 50];

/**
 * Delivers over HTTP as Slack does: signed, and an event again, up to three times with `x-slack-retry-num` and
 * `x-slack-retry-reason`, until it is taken with a 2xx in time or the app says `x-slack-no-retry`. Commands and presses
 * come once. https://docs.slack.dev/apis/events-api/#retries
 */
export async function deliverOverHttp(delivery: object, options: DeliveryOptions): Promise<Delivered> {
  const { url, secret, patience = PATIENCE, waits = WAITS } = options;
  const content = bodyOf(delivery);
  const attempts: Attempt[] = [];
  for (let number = 0; ; number += 1) {
    const last = attempts.at(-1);
    const headers =
      last === undefined
        ? {}
        : {
            'x-slack-retry-num': String(number),
            'x-slack-retry-reason': typeof last === 'number' ? 'http_error' : last,
          };
    const signal = AbortSignal.timeout(patience);
    const reply = await sendAsSlack(url, content, { secret, headers, signal })
      .then(async (response) => ({
        status: response.status,
        answer: await response.text(),
        enough: response.headers.get('x-slack-no-retry') === '1',
      }))
      .catch((error: Error) => ({ status: failureOf(error), answer: '', enough: false }));
    const { status, answer } = reply;
    attempts.push(status);
    if (typeof status === 'number' && status >= 200 && status < 300)
      return { attempts, acknowledged: true, answer };
    const enough = reply.enough || !('json' in content);
    if (enough || number >= waits.length) return { attempts, acknowledged: false, answer };
    await pause(waits[number]);
  }
}

/** Delivers over Socket Mode; an event comes again, over another connection if there is one, until acknowledged. */
export function deliverOverSocket(delivery: object, socket: SlackSocket, redeliverAfter = PATIENCE): string {
  const content = bodyOf(delivery);
  if ('json' in content) return socket.send('events_api', delivery, { redeliverAfter });
  const type: EnvelopeType = 'form' in content ? 'slash_commands' : 'interactive';
  return socket.send(type, delivery);
}

/** Hands deliveries on out of order, some of them twice, the same way for the same seed. */
export async function deliverInDisorder<T, R>(
  deliveries: readonly T[],
  { seed, duplicates = 0, spread = 0 }: Disorder,
  deliver: (delivery: T) => Promise<R> | R,
): Promise<R[]> {
  const random = seededRandom(seed);
  const doubled = deliveries.flatMap((one) => (random.next() < duplicates ? [one, one] : [one]));
  const timed = random.shuffle(doubled).map((delivery) => ({ delivery, at: random.below(spread + 1) }));
  return Promise.all(
    timed.map(async ({ delivery, at }) => {
      if (at > 0) await pause(at);
      return deliver(delivery);
    }),
  );
}

function failureOf({ name }: Error): Attempt {
  return name === 'TimeoutError' ? 'http_timeout' : 'connection_failed';
}
