import type { Ask } from '../src/contract/ask.js';
import type { Demarc } from '../src/contract/demarc.js';

/** A Demarc that answers with `ask` and keeps nothing, changed as told. */
export function demarcOf(ask: Ask, changes: Partial<Demarc> = {}): Demarc {
  return {
    ask,
    refine: null,
    draw: async (_picture, { format }) => ({
      mediaType: format === 'png' ? 'image/png' : 'image/svg+xml',
      bytes: new Uint8Array(),
      width: 720,
      height: 400,
    }),
    pictureAt: () => null,
    follows: async () => false,
    home: async () => ({ locale: 'en', fixed: null, subscriptions: [], examples: [], services: [] }),
    vote: async () => {},
    playQuiz: async () => ({ told: null, shown: null }),
    keepsText: false,
    forget: async () => {},
    ...changes,
  };
}
