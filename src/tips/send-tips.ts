import type { Log } from '../contract/log.js';
import { countNothing, type Metrics } from '../contract/metrics.js';
import type { Platform } from '../contract/platform.js';
import type { Due, Store } from '../store/store.js';
import { asError } from './as-error.js';
import { countTip } from './count-tip.js';
import { createWorkspaces } from './create-workspaces.js';
import { type Attempt, type DeliverParts, deliverTip } from './deliver-tip.js';
import { LEASE } from './lease.js';
import type { ProgressOf } from './progress.js';
import { createTipReport } from './tip-report.js';

/** How often is looked for what is due, in milliseconds. */
const TICK = 30_000;
/** How many turns are taken from the store at a time. */
const BATCH = 200;
/** How many turns are under way or wait for room; so many leases are held at most. */
const MOST_UNDER_WAY = 10_000;
/** When a turn comes again whose platform is not there, in milliseconds. */
const ABSENT = TICK;

/** What sending needs. */
export interface SendTipsParts extends DeliverParts {
  readonly store: DeliverParts['store'] & Pick<Store, 'takeDue'>;
  readonly platforms: readonly Platform[];
  /** Calls `run` now and every so many milliseconds; gives what ends that. A run settles with what it began. */
  readonly every: (milliseconds: number, run: () => Promise<void>) => () => void;
  readonly log: Log;
  /** Absent: nothing is counted. */
  readonly metrics?: Metrics;
}

/** Tips that are being sent. */
export interface Sending {
  /** Begins nothing more, and lets what is under way finish. Safe to call twice. */
  stop(): Promise<void>;
}

/** Posts to every subscription its daily tip when it is due, until it is stopped. */
export function sendTips(parts: SendTipsParts): Sending {
  const { store, now, log, metrics = countNothing } = parts;
  const report = createTipReport(log);
  const posts = new Map(
    parts.platforms.map((platform) => [platform.name as string, platform.post?.bind(platform)]),
  );
  const progressOf: ProgressOf = new Map();
  const workspaces = createWorkspaces();
  const underWay = new Map<string, Promise<unknown>>();
  /** What is posted and could not be noted. Each round tries again: whoever takes over after a kill could not know of it. */
  const unnoted = new Map<string, Due>();
  const ticks = new Set<Promise<void>>();
  let stopped = false;

  const isPosted = (address: string) => progressOf.get(address)?.posted === true;
  const tryOne = async (due: Due): Promise<Attempt | Error> => {
    const { subscription, turn } = due;
    const platform = platformOf(subscription.address);
    const post = posts.get(platform);
    if (post === undefined) {
      report.unreachable(platform);
      await store.keepTurn(subscription.address, turn.due, { ...turn, wake: now() + ABSENT });
      return 'unwanted';
    }
    // That takes no room: nothing is posted any more.
    if (isPosted(subscription.address)) return deliverTip(due, post, progressOf, parts);
    if (workspaces.isFull(subscription.address)) {
      const wake = now() + TICK * workspaces.roundsFor(subscription.address);
      await store.keepTurn(subscription.address, turn.due, { ...turn, wake });
      return 'unwanted';
    }
    return workspaces.inTurn(subscription.address, async () => {
      if (!stopped) return deliverTip(due, post, progressOf, parts);
      // It was not begun: whoever comes next need not wait until its lease runs out.
      await store.keepTurn(subscription.address, turn.due, turn);
      return 'unwanted';
    });
  };
  const begin = (due: Due): Promise<Attempt | Error> => {
    const { address } = due.subscription;
    const attempt = tryOne(due)
      .catch(asError)
      .then((ended) => {
        countTip(due, ended, now(), metrics);
        if (isPosted(address)) unnoted.set(address, due);
        return ended;
      })
      .finally(() => underWay.delete(address));
    underWay.set(address, attempt);
    return attempt;
  };
  const tick = async () => {
    const attempts: Promise<Attempt | Error>[] = [];
    workspaces.nextRound();
    const late = [...unnoted.values()];
    unnoted.clear();
    for (const one of late) if (!underWay.has(one.subscription.address)) attempts.push(begin(one));
    for (let more = true; more && !stopped; ) {
      if (underWay.size >= MOST_UNDER_WAY) await Promise.race(underWay.values());
      const most = Math.max(1, Math.min(BATCH, MOST_UNDER_WAY - underWay.size));
      const due = await store.takeDue(now(), now() + LEASE, most);
      // Whoever waits for room longer than a lease is taken again, by the process that has it already.
      for (const one of due) if (!underWay.has(one.subscription.address)) attempts.push(begin(one));
      more = due.length === most;
    }
    report.attempts(await Promise.all(attempts));
  };
  const tickSafely = async () => {
    if (stopped) return;
    const run = tick().catch((error: unknown) => report.attempts([asError(error)]));
    ticks.add(run);
    await run;
    ticks.delete(run);
  };
  const end = parts.every(TICK, tickSafely);
  return {
    async stop() {
      stopped = true;
      end();
      await Promise.all(ticks);
    },
  };
}

function platformOf(address: string): string {
  return address.slice(0, Math.max(address.indexOf(':'), 0));
}
