import type { App, Receiver, ReceiverEvent } from '@slack/bolt';
import type { Metrics } from '../../../src/contract/metrics.js';
import type { Requests } from '../../../src/contract/requests.js';
import { fields } from '../hear/payload.js';
import type { UnderWay } from '../under-way.js';
import type { Turns } from './create-turns.js';
import type { WhenLeft } from './when-left.js';

/**
 * Tells Slack that a delivery has arrived; a command is answered with `reply`. Only the first call sends anything, and only
 * that one gives true, unless the connection has gone meanwhile: then Slack has heard nothing. Never rejects.
 */
export type Acknowledge = (reply?: object) => Promise<boolean>;

/** The name under which a delivery's Acknowledge stands in Bolt's context. */
export const ACKNOWLEDGE = 'acknowledge';

/** The name under which a line may tell, among a delivery's properties, when what was sent back has left us: `WhenLeft`. */
export const WHEN_LEFT = 'whenLeft';

/**
 * A receiver whose deliveries are acknowledged when Demarc says so. Bolt by itself acknowledges an event before anything
 * has looked at it; were the process killed then, the question would be lost. What nobody acknowledged is acknowledged in
 * the end, and what failed is not: Slack sends it again. Each delivery is a request of its own.
 */
export function acknowledgeLater(
  receiver: Receiver,
  {
    requests,
    track,
    ...parts
  }: HandOnParts & { readonly requests: Pick<Requests, 'begin'>; readonly track: UnderWay['track'] },
): Receiver {
  const take = (app: App, event: ReceiverEvent) => requests.begin(() => track(handOn(app, event, parts)));
  return {
    init: (app) => receiver.init({ processEvent: (event: ReceiverEvent) => take(app, event) } as App),
    start: (...args) => receiver.start(...args),
    stop: (...args) => receiver.stop(...args),
  };
}

/** What handing on needs. */
interface HandOnParts {
  readonly metrics: Metrics;
  /** When the next delivery is begun with. */
  readonly turns: Turns;
}

async function handOn(app: App, event: ReceiverEvent, { metrics, turns }: HandOnParts): Promise<void> {
  const { customProperties } = event;
  const came = performance.now();
  const turn = turns.next();
  if (turn !== undefined) await turn;
  const ack: ReceiverEvent['ack'] = (reply) => {
    metrics.time('replying', { platform: 'slack', stage: 'acknowledge' }, performance.now() - came);
    return event.ack(reply);
  };
  const acknowledge = once(ack, customProperties?.[WHEN_LEFT] as WhenLeft | undefined);
  const isEvent = fields(event.body).event !== undefined;
  await app.processEvent({
    ...event,
    ack: isEvent ? async () => {} : async (reply) => void (await acknowledge(reply)),
    customProperties: { ...customProperties, [ACKNOWLEDGE]: acknowledge },
  });
  await acknowledge();
}

function once(ack: ReceiverEvent['ack'], whenLeft: WhenLeft = (tell) => tell(true)): Acknowledge {
  // What has been acknowledged lets go of the request and all that came with it, however long it is noted afterwards.
  let waiting: ReceiverEvent['ack'] | undefined = ack;
  return (reply) => {
    const first = waiting;
    if (first === undefined) return NOT_AGAIN;
    waiting = undefined;
    // Not with await: this comes with every delivery, and each would be a promise more.
    return new Promise((resolve) => {
      first(reply).then(
        () => whenLeft(resolve),
        () => resolve(false),
      );
    });
  };
}

/** Each delivery is acknowledged several times, and only the first does anything. */
const NOT_AGAIN = Promise.resolve(false);
