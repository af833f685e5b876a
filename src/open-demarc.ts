import type { Demarc } from './contract/demarc.js';
import type { Log } from './contract/log.js';
import { createChangeable } from './create-changeable.js';
import { isoDay } from './iso-day.js';
import type { Knowledge } from './knowledge/knowledge.js';

/** What an open Demarc needs. */
export interface OpenDemarcParts {
  readonly base: Knowledge;
  /** The folder of the organisation's overlay; undefined: there is none. */
  readonly overlay: string | undefined;
  /** Makes a Demarc that answers from a knowledge base; all that it makes keep the same state. */
  readonly make: (knowledge: Knowledge) => Demarc;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly every: (milliseconds: number, run: () => Promise<void>) => () => void;
  readonly log: Log;
}

/** Demarc, with an overlay that it follows where there is one. */
export interface OpenDemarc {
  readonly demarc: Demarc;
  /** What is answered from now. */
  knowledge(): Knowledge;
  /** Reads the overlay again; null where there is none. */
  readonly reload: (() => Promise<void>) | null;
  stop(): Promise<void>;
}

/**
 * Opens Demarc over the base and the overlay, if there is one; what overlays need is loaded only then. Throws as
 * `loadOverlay` does when the overlay is not sound.
 */
export async function openDemarc({
  base,
  overlay,
  make,
  now,
  every,
  log,
}: OpenDemarcParts): Promise<OpenDemarc> {
  if (overlay === undefined)
    return { demarc: make(base), knowledge: () => base, reload: null, stop: async () => {} };
  const [{ loadOverlay }, { overlayStamp }, { followOverlay }] = await Promise.all([
    import('./knowledge/overlay/load-overlay.js'),
    import('./knowledge/overlay/overlay-stamp.js'),
    import('./knowledge/overlay/follow-overlay.js'),
  ]);
  const stamp = await overlayStamp(overlay);
  let { knowledge } = await loadOverlay(overlay, base, isoDay(now()));
  const { demarc, change } = createChangeable(make(knowledge));
  const following = followOverlay({
    folder: overlay,
    base,
    stamp,
    now,
    every,
    log,
    change: (next) => {
      change(make(next));
      knowledge = next;
    },
  });
  return { demarc, knowledge: () => knowledge, reload: following.reload, stop: following.stop };
}
