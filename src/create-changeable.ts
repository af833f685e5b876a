import type { Demarc } from './contract/demarc.js';

/** Demarc, and what puts another in its place. */
export interface Changeable {
  /** What platforms are given, once. */
  readonly demarc: Demarc;
  /** From now on `next` is asked; what is under way ends with what it began with. Both must keep the same state. */
  change(next: Demarc): void;
}

/** Demarc with an inside that can be changed while it answers. */
export function createChangeable(first: Demarc): Changeable {
  let current = first;
  return {
    demarc: {
      ...first,
      ask: (...given) => current.ask(...given),
      refine: first.refine && (async (...given) => current.refine?.(...given)),
      exportStack: (...given) => current.exportStack(...given),
      pictureAt: (...given) => current.pictureAt(...given),
      follows: (...given) => current.follows(...given),
      home: (...given) => current.home(...given),
      vote: (...given) => current.vote(...given),
      playQuiz: (...given) => current.playQuiz(...given),
      forget: (...given) => current.forget(...given),
    },
    change: (next) => {
      current = next;
    },
  };
}
