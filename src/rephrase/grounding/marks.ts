import type { Marker } from './lexicon.js';

export type Who = 'aws' | 'you';

/** What a word, or several together, say. */
export type Mark =
  /** Names a thing or an act; `concepts`: what it may stand for. `optional`: it may as well be left out. */
  | {
      readonly type: 'content';
      readonly written: string;
      readonly concepts: readonly string[];
      readonly optional: boolean;
      readonly unit: boolean;
    }
  | { readonly type: 'number'; readonly value: string }
  | { readonly type: 'party'; readonly who: Who; readonly role: 'acts' | 'isUpTo' | 'owns' | 'perhaps' }
  | { readonly type: 'stranger'; readonly written: string }
  | { readonly type: 'marker'; readonly marker: Marker }
  | { readonly type: 'break'; readonly strong: boolean };
