import { setImmediate } from 'node:timers/promises';
import { ConfigError, KnowledgeError } from '../../contract/errors.js';
import type { Log } from '../../contract/log.js';
import { isoDay } from '../../iso-day.js';
import type { Knowledge } from '../knowledge.js';
import { loadOverlay } from './load-overlay.js';
import { overlayStamp } from './overlay-stamp.js';

/** How often the files are looked at, in milliseconds; they are read once they were the same at two looks in a row. */
export const LOOK_EVERY = 2_000;

/** Problems that are told at most; whoever wants all runs the check. */
const MOST_TOLD = 20;

/** What following needs. */
export interface FollowOverlayParts {
  readonly folder: string;
  /** What the overlay lies over. */
  readonly base: Knowledge;
  /** The stamp of the files that are answered from, taken before they were read. */
  readonly stamp: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Calls `run` now and every so many milliseconds; gives what ends that. */
  readonly every: (milliseconds: number, run: () => Promise<void>) => () => void;
  /** Takes what is to be answered from now on. */
  readonly change: (knowledge: Knowledge) => void;
  readonly log: Log;
}

/** An overlay that is being followed. */
export interface Following {
  /** Reads the files now, whether they have changed or not. Never rejects. */
  reload(): Promise<void>;
  /** Looks no more, and lets what is under way finish. */
  stop(): Promise<void>;
}

/**
 * Reads an overlay again once its files change. It is taken over as a whole or not at all: while anything is wrong in it, the
 * knowledge of before goes on answering, and the log tells each file, line and remedy once.
 *
 * The files are looked at by the clock, because the system's own notices get lost on mounted and shared folders, which is
 * where an overlay lies.
 */
export function followOverlay(parts: FollowOverlayParts): Following {
  const { folder, every } = parts;
  let handled = parts.stamp;
  let seen = parts.stamp;
  let underWay = Promise.resolve();

  const read = async () => {
    const stamp = await overlayStamp(folder);
    handled = stamp;
    seen = stamp;
    await takeOver(stamp, parts);
  };
  const reload = () => {
    underWay = underWay.then(read);
    return underWay;
  };
  const end = every(LOOK_EVERY, async () => {
    await underWay;
    const stamp = await overlayStamp(folder);
    const isQuiet = stamp === seen;
    seen = stamp;
    if (stamp !== handled && isQuiet) await reload();
  });
  return {
    reload,
    stop: () => {
      end();
      return underWay;
    },
  };
}

async function takeOver(
  stamp: string,
  { folder, base, now, change, log }: FollowOverlayParts,
): Promise<void> {
  try {
    const { knowledge, overlay } = await loadOverlay(folder, base, isoDay(now()));
    // Written to while it was being read: the next look sees that, and what was read may be half of it.
    if ((await overlayStamp(folder)) !== stamp) return;
    // Questions that have arrived go first.
    await setImmediate();
    change(knowledge);
    const { teams, here, added, changed } = overlay;
    log.info(
      { folder, teams: teams.data.length, here: here.data.length, services: added.length + changed.length },
      'The overlay was read again, and is answered from',
    );
  } catch (error) {
    const isOurs = error instanceof KnowledgeError || error instanceof ConfigError;
    const problems = isOurs ? error.problems : [error instanceof Error ? error.name : 'unknown'];
    for (const problem of problems.slice(0, MOST_TOLD))
      log.error(
        { folder, problem },
        'The overlay has a fault; what was answered before is answered on. Mend it',
      );
    if (problems.length > MOST_TOLD)
      log.error(
        { folder, more: problems.length - MOST_TOLD },
        'And more: npm run knowledge -- --overlay <folder>',
      );
  }
}
