import type { Measure } from './measure.js';
import type { Weight, Words } from './shape.js';
import type { Theme } from './theme.js';
import { wrap } from './wrap.js';

/** What every part of a picture is drawn with. */
export interface Pen {
  readonly theme: Theme;
  readonly measure: Measure;
  /** The whole picture's, in logical pixels. */
  readonly width: number;
}

/** How text looks. */
export interface Type {
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  /** The colour that it stands on. */
  readonly on: string;
  /** Where its lines stand in the room that they have; left, if nothing is said. */
  readonly align?: 'middle' | 'right';
}

/** Distance of lines, as a share of the size. */
const LEADING = 1.35;
/** From the top of a line to its baseline, as a share of the size; the letters stand in the middle of it. */
const BASELINE = 1.02;

/** How high a line is. */
export function lineHeight(size: number): number {
  return Math.round(size * LEADING);
}

/** The lines of a text from a point (its upper left corner) down, none wider than `room`. */
export function writeLines(
  pen: Pen,
  text: string,
  at: { readonly x: number; readonly y: number; readonly room: number },
  { align, ...type }: Type,
): Words[] {
  const widthOf = (line: string) => pen.measure(line, type.size, type.weight);
  return wrap(text, at.room, widthOf).map((line, n) => {
    const width = rounded(widthOf(line));
    const spare = at.room - width;
    const x = at.x + (align === 'middle' ? spare / 2 : align === 'right' ? spare : 0);
    const y = at.y + n * lineHeight(type.size) + type.size * BASELINE;
    return { type: 'words', ...type, text: line, width, x: rounded(x), y: rounded(y) };
  });
}

/** How high lines are together. */
export function heightOf(lines: readonly Words[]): number {
  return lines.reduce((height, { size }) => height + lineHeight(size), 0);
}

/** To a hundredth, so that no machine's rounding shows in the bytes. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
