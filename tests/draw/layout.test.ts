import { beforeAll, describe, expect, it } from '@jest/globals';
import { LOCALES } from '../../src/contract/locale.js';
import { layOut } from '../../src/draw/layout/lay-out.js';
import type { Measure } from '../../src/draw/layout/measure.js';
import type { Words } from '../../src/draw/layout/shape.js';
import { THEMES } from '../../src/draw/layout/theme.js';
import { loadFonts } from '../../src/draw/load-fonts.js';
import { contrast } from './contrast.js';
import { everyPicture, type NamedPicture } from './every-picture.js';

/** The smallest text that a phone shows legibly when the picture is as wide as its screen, in pixels. */
const SMALLEST = 14;
/** https://www.w3.org/TR/WCAG22/#contrast-minimum and #non-text-contrast */
const LEAST_CONTRAST = 4.5;

describe.each(LOCALES)('every picture (%s)', (locale) => {
  let pictures: readonly NamedPicture[];
  let measure: Measure;
  beforeAll(async () => {
    [pictures, { measure }] = await Promise.all([everyPicture(locale), loadFonts()]);
  });

  it.each(['light', 'dark'] as const)('keeps its text inside, apart and legible (%s)', (theme) => {
    const wrong = pictures.flatMap(({ name, picture }) => {
      const { width, height, shapes } = layOut(picture, THEMES[theme], measure);
      const words = shapes.flatMap((shape) => (shape.type === 'words' ? [shape] : []));
      const outside = words
        .filter((one) => !isInside(one, width, height))
        .map(({ text }) => `${text}: outside`);
      const small = words.filter(({ size }) => size < SMALLEST).map(({ text }) => `${text}: small`);
      const pale = words
        .filter(({ fill, on }) => contrast(fill, on) < LEAST_CONTRAST)
        .map(({ text, fill, on }) => `${text}: ${fill} on ${on}`);
      const narrow = words
        .filter((one) => one.width < measure(one.text, one.size, one.weight) - 0.01)
        .map(({ text }) => `${text}: narrower than its letters`);
      return [...outside, ...small, ...pale, ...narrow, ...overlaps(words)].map((what) => `${name}: ${what}`);
    });
    expect(wrong).toEqual([]);
    expect(pictures.length).toBeGreaterThan(200);
  });

  it('cuts no word in two', () => {
    const cut = pictures.flatMap(({ name, picture }) => {
      const { shapes } = layOut(picture, THEMES.light, measure);
      const said = JSON.stringify(picture).split(/[\s"\\/-]+/);
      const whole = new Set([...said, 'Demarc'].flatMap((word) => word.split(/[/-]/)));
      return shapes
        .flatMap((shape) => (shape.type === 'words' ? shape.text.split(/[\s/"-]+/) : []))
        .filter((word) => word !== '' && !whole.has(word))
        .map((word) => `${name}: ${word}`);
    });
    expect(cut).toEqual([]);
  });
});

function isInside({ x, y, width, size }: Words, wide: number, high: number): boolean {
  return x >= 8 && x + width <= wide - 8 && y - size >= 8 && y + size * 0.3 <= high - 8;
}

/** Pairs of texts of which the boxes of letters meet. */
function overlaps(words: readonly Words[]): string[] {
  return words.flatMap((one, at) =>
    words
      .slice(at + 1)
      .filter(
        (other) =>
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y - one.size * 0.75 < other.y + other.size * 0.22 &&
          other.y - other.size * 0.75 < one.y + one.size * 0.22,
      )
      .map((other) => `${one.text} meets ${other.text}`),
  );
}
