import type { Draw } from '../contract/draw.js';

/** Opens drawing: nothing is loaded before the first picture. */
export function createDraw(): Draw {
  return async () => {
    throw new Error('no picture can be drawn yet');
  };
}
