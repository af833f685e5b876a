import type { Advances } from './read-advances.js';
import type { Weight } from './shape.js';

/** How wide a text is, in logical pixels. */
export type Measure = (text: string, size: number, weight: Weight) => number;

/** Measures by the widths of fonts, without kerning, which makes text narrower, if anything. */
export function createMeasure(fonts: Readonly<Record<Weight, Advances>>): Measure {
  return (text, size, weight) => {
    let width = 0;
    for (const character of text) width += fonts[weight](character.codePointAt(0) as number);
    return width * size;
  };
}
