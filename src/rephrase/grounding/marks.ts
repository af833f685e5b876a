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
      /** Names other people than AWS and the reader. */
      readonly other?: true;
      /** Is said as often as it was. */
      readonly weight?: 'default' | 'total' | 'some';
    }
  | { readonly type: 'number'; readonly value: string }
  | {
      readonly type: 'party';
      readonly who: Who;
      readonly role: 'acts' | 'isUpTo' | 'gets' | 'owns' | 'perhaps';
    }
  | { readonly type: 'stranger'; readonly written: string }
  | { readonly type: 'marker'; readonly marker: Marker }
  /** `relative`: "that", "die": a clause inside another begins. `comma`: what stood before goes on after such a clause. */
  | {
      readonly type: 'break';
      readonly strong: boolean;
      readonly comma?: true;
      readonly relative?: true;
      readonly weight?: 'where';
    }
  /** "With" and the like at the head of a stretch: what follows may be meant as a condition. */
  | { readonly type: 'circumstance' };
