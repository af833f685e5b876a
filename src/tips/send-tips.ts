import pLimit from 'p-limit';
import type { Log } from '../contract/log.js';
import type { Platform } from '../contract/platform.js';
import type { Store } from '../store/store.js';
import { createAgenda } from './agenda.js';
import { asError } from './as-error.js';
import { type Attempt, type DeliverParts, deliverTip } from './deliver-tip.js';
import type { Delivery } from './delivery.js';
import { createTipReport } from './tip-report.js';

/** How often is looked for what is due, in milliseconds. */
const TICK = 30_000;
/** How many tips are on their way to one platform at a time; another platform's do not wait for them. */
const AT_ONCE = 10;

/** What sending needs. */
export interface SendTipsParts extends DeliverParts {
  readonly store: DeliverParts['store'] & Pick<Store, 'subscriptions'>;
  readonly platforms: readonly Platform[];
  /** Calls `run` now and every so many milliseconds; gives what ends that. A run settles with what it began. */
  readonly every: (milliseconds: number, run: () => Promise<void>) => () => void;
  readonly log: Log;
}

/** Tips that are being sent. */
export interface Sending {
  /** Begins nothing more, and lets what is under way finish. Safe to call twice. */
  stop(): Promise<void>;
}

/** Posts to every subscription its daily tip when it is due, until it is stopped. */
export function sendTips(parts: SendTipsParts): Sending {
  const { store, now, log } = parts;
  const agenda = createAgenda();
  const report = createTipReport(log);
  const ways = new Map(parts.platforms.flatMap(wayTo));
  const underWay = new Set<Promise<unknown>>();
  let stopped = false;

  const tryOne = async (delivery: Delivery, { post, limit }: Way): Promise<Attempt | Error> => {
    delivery.stage = 'under-way';
    const ended = await limit(() => (stopped ? 'unwanted' : deliverTip(delivery, post, parts)));
    delivery.stage = ended === 'posted' || ended === 'refused' ? 'closed' : 'open';
    return ended;
  };
  const tick = async () => {
    const page = agenda.page(await store.subscriptions(), now());
    report.page(page);
    const attempts = page.ready.flatMap((delivery) => {
      const way = ways.get(platformOf(delivery.address));
      if (!way) report.unreachable(platformOf(delivery.address));
      return way ? [tryOne(delivery, way)] : [];
    });
    report.attempts(await Promise.all(attempts));
  };
  const tickSafely = async () => {
    if (stopped) return;
    const run = tick().catch((error: unknown) => report.attempts([asError(error)]));
    underWay.add(run);
    await run;
    underWay.delete(run);
  };
  const end = parts.every(TICK, tickSafely);
  return {
    async stop() {
      stopped = true;
      end();
      await Promise.all(underWay);
    },
  };
}

interface Way {
  readonly post: NonNullable<Platform['post']>;
  readonly limit: ReturnType<typeof pLimit>;
}

/** A platform that can speak first, by the name with which its addresses begin. */
function wayTo(platform: Platform): [string, Way][] {
  if (!platform.post) return [];
  return [[platform.name, { post: platform.post.bind(platform), limit: pLimit(AT_ONCE) }]];
}

function platformOf(address: string): string {
  return address.slice(0, Math.max(address.indexOf(':'), 0));
}
