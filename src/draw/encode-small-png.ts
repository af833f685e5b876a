import { encodeIndexedPng } from './encode-png.js';

/** A palette has no more colours than a byte can number. */
const MOST_COLOURS = 256;
/** Between two shades of a channel: sixteen of them, so that no colour is off by more than the eye sees. */
const STEP = 17;

/**
 * Packs opaque pixels (RGBA) as a PNG with a palette, in sixteen shades a channel; null where that is still too many colours, which
 * flat surfaces and the edges of letters are not.
 */
export async function encodeSmallPng(
  pixels: Uint8Array,
  width: number,
  height: number,
): Promise<Uint8Array | null> {
  const indexes = new Uint8Array(width * height);
  const known = new Map<number, number>();
  const palette: number[] = [];
  for (let at = 0; at < indexes.length; at += 1) {
    const [red, green, blue] = [0, 1, 2].map((channel) => shade(pixels[at * 4 + channel] ?? 0)) as Colour;
    const colour = (red << 16) | (green << 8) | blue;
    let index = known.get(colour);
    if (index === undefined) {
      if (known.size === MOST_COLOURS) return null;
      index = known.size;
      known.set(colour, index);
      palette.push(red, green, blue);
    }
    indexes[at] = index;
  }
  return encodeIndexedPng(indexes, Uint8Array.from(palette), width, height);
}

type Colour = [red: number, green: number, blue: number];

function shade(value: number): number {
  return Math.round(value / STEP) * STEP;
}
