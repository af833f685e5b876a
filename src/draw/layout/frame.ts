import type { PictureFrame } from '../../contract/picture.js';
import { markOf } from './mark.js';
import { heightOf, type Pen, writeLines } from './pen.js';
import type { Drawn, Shape } from './shape.js';

/** The white around everything, in logical pixels. */
export const MARGIN = 32;
const TITLE = 28;
const SUBTITLE = 16;
const LEGEND = 15;
const FOOT = 14;
const MARK = 14;
/** Between the entries of a legend. */
const BETWEEN = 22;

/** Title, what is shown, and the legend. */
export function drawHead(pen: Pen, { title, subtitle, legend }: PictureFrame): Drawn {
  const { ground, ink, quiet } = pen.theme;
  const room = pen.width - 2 * MARGIN;
  const on = ground;
  const heading = writeLines(
    pen,
    title,
    { x: MARGIN, y: MARGIN - 6, room },
    { size: TITLE, weight: 700, fill: ink, on },
  );
  let y = MARGIN - 6 + heightOf(heading) + 2;
  const below = writeLines(
    pen,
    subtitle,
    { x: MARGIN, y, room },
    { size: SUBTITLE, weight: 400, fill: quiet, on },
  );
  y += heightOf(below) + 12;
  const shapes: Shape[] = [...heading, ...below];
  let x = MARGIN;
  for (const { party, word } of legend) {
    const wide = MARK + 8 + pen.measure(word, LEGEND, 600);
    if (x > MARGIN && x + wide > pen.width - MARGIN) {
      x = MARGIN;
      y += 24;
    }
    const type = { size: LEGEND, weight: 600, fill: ink, on } as const;
    shapes.push(...markOf(party, x + MARK / 2, y + 10, MARK, pen.theme));
    shapes.push(...writeLines(pen, word, { x: x + MARK + 8, y, room: room }, type));
    x += wide + BETWEEN;
  }
  return { shapes, bottom: y + 36 };
}

/** A rule, the sources, and whose picture it is. */
export function drawFoot(pen: Pen, { foot }: PictureFrame, top: number): Drawn {
  const { ground, quiet, rule, ink } = pen.theme;
  const y = top + 18;
  const by = pen.measure('Demarc', FOOT, 700);
  const room = pen.width - 2 * MARGIN - by - 24;
  const lines = writeLines(
    pen,
    foot,
    { x: MARGIN, y: y + 10, room },
    { size: FOOT, weight: 400, fill: quiet, on: ground },
  );
  const mark = writeLines(
    pen,
    'Demarc',
    { x: pen.width - MARGIN - by - 1, y: y + 10, room: by + 1 },
    { size: FOOT, weight: 700, fill: ink, on: ground, align: 'right' },
  );
  const line: Shape = {
    type: 'box',
    x: MARGIN,
    y,
    width: pen.width - 2 * MARGIN,
    height: 1,
    radius: 0,
    fill: rule,
  };
  return {
    shapes: [line, ...lines, ...mark],
    bottom: y + 10 + Math.max(heightOf(lines), heightOf(mark)) + 20,
  };
}
