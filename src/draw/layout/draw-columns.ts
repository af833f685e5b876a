import type { MatrixPicture, PictureRow, SideBySidePicture } from '../../contract/picture.js';
import { MARGIN } from './frame.js';
import { markOf } from './mark.js';
import { heightOf, type Pen, rounded, writeLines } from './pen.js';
import type { Drawn, Shape, Words } from './shape.js';

const NAMES = 176;
const GAP = 4;
const PADDING = 8;
const HEADING = 15;
const NAME = 15;
const WORD = 14;
const MARK = 14;

/** Services as columns, topics as rows. Layers are drawn from above, tasks as the answer lists them. */
export function drawColumns(pen: Pen, picture: SideBySidePicture | MatrixPicture, top: number): Drawn {
  const { columns, kind } = picture;
  const wide = (pen.width - 2 * MARGIN - NAMES) / Math.max(1, columns.length);
  const xOf = (at: number) => MARGIN + NAMES + at * wide;
  const type = {
    size: HEADING,
    weight: 600,
    fill: pen.theme.ink,
    on: pen.theme.ground,
    align: 'middle',
  } as const;
  const headings = columns.map(({ name }, at) =>
    writeLines(pen, name, { x: xOf(at) + GAP, y: top, room: wide - GAP }, type),
  );
  const tallest = Math.max(0, ...headings.map(heightOf));
  // They stand on the columns, however many lines each needs.
  const shapes: Shape[] = headings.flatMap((lines) => lowered(lines, tallest - heightOf(lines)));
  const rows = kind === 'matrix' ? picture.rows : [...picture.rows].reverse();
  let y = top + tallest + 8;
  for (const row of rows) {
    const drawn = drawRowOf(pen, row, y, wide, xOf);
    shapes.push(...drawn.shapes);
    y = drawn.bottom + GAP;
  }
  return { shapes, bottom: y - GAP };
}

function drawRowOf(pen: Pen, row: PictureRow, top: number, wide: number, xOf: (at: number) => number): Drawn {
  const { theme } = pen;
  const name = writeLines(
    pen,
    row.name,
    { x: MARGIN, y: 0, room: NAMES - 10 },
    { size: NAME, weight: 600, fill: theme.ink, on: theme.ground },
  );
  const words = row.cells.map(({ party, word }, at) => {
    const { tint, word: fill } = theme.parties[party];
    const place = { x: xOf(at) + GAP + 4, y: 0, room: wide - GAP - 8 };
    return writeLines(pen, word, place, { size: WORD, weight: 600, fill, on: tint, align: 'middle' });
  });
  const above = MARK + 5;
  const tallest = Math.max(heightOf(name), ...words.map((lines) => heightOf(lines) + above));
  const height = tallest + 2 * PADDING;
  const shapes: Shape[] = lowered(name, top + (height - heightOf(name)) / 2);
  for (const [at, { party }] of row.cells.entries()) {
    const lines = words[at] ?? [];
    const { tint, strong } = theme.parties[party];
    const block = { x: rounded(xOf(at) + GAP), width: rounded(wide - GAP), y: top, height, radius: 0 };
    const first = top + (height - heightOf(lines) - above) / 2;
    shapes.push({ type: 'box', ...block, fill: tint });
    shapes.push({ type: 'box', ...block, height: 3, fill: strong });
    shapes.push(...markOf(party, rounded(block.x + block.width / 2), first + MARK / 2, MARK, theme));
    shapes.push(...lowered(lines, first + above));
  }
  return { shapes, bottom: top + height };
}

function lowered(lines: readonly Words[], by: number): Words[] {
  return lines.map((line) => ({ ...line, y: rounded(line.y + by) }));
}
