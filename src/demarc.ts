import type { AskParts } from './ask.js';
import { createAsk } from './ask.js';
import type { Demarc } from './contract/demarc.js';
import { isoDay } from './iso-day.js';
import { type HomeParts, readHome } from './settings/read-home.js';
import type { Store } from './store/store.js';
import { nextTip } from './tips/next-tip.js';

/** What Demarc is put together from. */
export interface DemarcParts extends Omit<AskParts, 'store' | 'tip'> {
  readonly store: Store;
}

/** Demarc, as platforms see it. */
export function createDemarc(parts: DemarcParts): Demarc {
  const { knowledge, store, now } = parts;
  const tip: AskParts['tip'] = (place, locale, carried) =>
    nextTip(place, locale, { knowledge, store, now }, carried);
  const ask = createAsk({ ...parts, tip });
  return {
    ask,
    follows: async (conversation) => (await store.conversation(conversation, now())) !== undefined,
    home: (from) => readHome(from, { ...parts, ask } satisfies HomeParts),
    vote: (vote) => store.keepVote(vote, isoDay(now())),
    keepsText: parts.keepsText,
    forget: (whom) => store.forget(whom),
  };
}
