import { setTimeout as pause } from 'node:timers/promises';
import type { Platform } from '../contract/platform.js';
import type { Store } from '../store/store.js';

/** How long the store may take to say that it is there, in milliseconds; who asks waits 2 seconds. */
const PATIENCE = 1_000;
/** For how long its answer counts, in milliseconds: anybody may ask, and the database has other things to do. */
const COUNTS = 1_000;

/** What being able to answer needs. */
export interface ReadinessParts {
  readonly store: Pick<Store, 'ping'>;
  /** Whether what questions are understood by can be read. Never rejects. */
  readonly canReadModels: () => Promise<boolean>;
  readonly platforms: readonly Pick<Platform, 'name' | 'isConnected'>[];
  readonly now: () => number;
}

/** Whether Demarc is able to answer. */
export interface Readiness {
  /** What is missing for that, in words for whoever runs it; empty when nothing is. Never rejects. */
  missing(): Promise<readonly string[]>;
  /** Demarc has started. */
  started(): void;
  /** Demarc stops, and takes nothing new. */
  stopping(): void;
}

/**
 * Demarc is not able before it has started, nor once it stops, nor without its store, nor cut off from a platform, nor when what it
 * reads anew now and then was written over. Knowledge is there before anything can be asked.
 */
export function createReadiness({ store, canReadModels, platforms, now }: ReadinessParts): Readiness {
  let state: 'starting' | 'started' | 'stopping' = 'starting';
  let asked: { readonly at: number; readonly isThere: Promise<boolean> } | undefined;
  let answer: Promise<boolean> | undefined;
  const isStoreThere = (): Promise<boolean> => {
    if (asked !== undefined && now() - asked.at < COUNTS) return asked.isThere;
    // A store that hangs is asked once, lest what waits for it take all its connections.
    answer ??= answers(store).finally(() => {
      answer = undefined;
    });
    asked = { at: now(), isThere: inTime(answer) };
    return asked.isThere;
  };
  return {
    async missing() {
      if (state !== 'started') return [`Demarc is ${state}.`];
      const cutOff = platforms.filter(({ isConnected }) => isConnected?.() === false);
      return [
        ...((await isStoreThere()) ? [] : ['The store does not answer.']),
        ...((await canReadModels()) ? [] : ['dist/models.bin was written over: start Demarc again.']),
        ...cutOff.map(({ name }) => `The connection to ${name} is down.`),
      ];
    },
    started() {
      state = 'started';
    },
    stopping() {
      state = 'stopping';
    },
  };
}

function answers(store: Pick<Store, 'ping'>): Promise<boolean> {
  return store.ping().then(
    () => true,
    () => false,
  );
}

/** The answer, or false where it does not come in time. */
async function inTime(answer: Promise<boolean>): Promise<boolean> {
  const over = new AbortController();
  const tooLate = pause(PATIENCE, false, { signal: over.signal }).catch(() => false);
  const isThere = await Promise.race([answer, tooLate]);
  over.abort();
  return isThere;
}
