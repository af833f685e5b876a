import type { MatrixPicture, PartyMark, PictureRow, SideBySidePicture } from '../../contract/picture.js';
import { MARGIN } from './frame.js';
import { markOf } from './mark.js';
import { heightOf, type Pen, rounded, writeLines } from './pen.js';
import type { Drawn, Shape, Words } from './shape.js';

const NAMES = 196;
const BAND = 4;
const GAP = 4;
const PADDING = 9;
const HEADING = 15;
const NAME = 14;
const WORD = 14;
const MARK = 12;

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
  const type = { size: NAME, weight: 600, fill: theme.ink, on: theme.ground } as const;
  const name = writeLines(pen, row.name, { x: MARGIN, y: 0, room: NAMES - 10 }, type);
  const cells = row.cells.map((mark, at) => drawCell(pen, mark, xOf(at) + GAP, wide - GAP));
  const tallest = Math.max(heightOf(name), ...cells.map(({ height }) => height));
  const height = tallest + 2 * PADDING;
  const shapes: Shape[] = lowered(name, top + (height - heightOf(name)) / 2);
  for (const [at, { party }] of row.cells.entries()) {
    const { tint, strong } = theme.parties[party];
    const block = { x: rounded(xOf(at) + GAP), y: top, height, radius: 0 };
    shapes.push({ type: 'box', ...block, width: rounded(wide - GAP), fill: tint });
    shapes.push({ type: 'box', ...block, width: BAND, fill: strong });
    shapes.push(...(cells[at]?.drawAt(top + height / 2) ?? []));
  }
  return { shapes, bottom: top + height };
}

/** A party's mark and word side by side in a cell, around the height that is given later. */
function drawCell(pen: Pen, { party, word }: PartyMark, left: number, wide: number) {
  const { tint, word: fill } = pen.theme.parties[party];
  const x = left + BAND + 8 + MARK + 7;
  const type = { size: WORD, weight: 600, fill, on: tint } as const;
  const lines = writeLines(pen, word, { x, y: 0, room: left + wide - x - 3 }, type);
  const height = heightOf(lines);
  const drawAt = (middle: number): Shape[] => [
    ...markOf(party, left + BAND + 8 + MARK / 2, middle, MARK, pen.theme),
    ...lowered(lines, middle - height / 2),
  ];
  return { height, drawAt };
}

function lowered(lines: readonly Words[], by: number): Words[] {
  return lines.map((line) => ({ ...line, y: rounded(line.y + by) }));
}
