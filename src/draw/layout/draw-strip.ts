import type { StripPicture } from '../../contract/picture.js';
import { MARGIN } from './frame.js';
import { bandOf, markOf } from './mark.js';
import { heightOf, lineHeight, type Pen, rounded, writeLines } from './pen.js';
import { drawRow } from './row.js';
import type { Drawn, Shape } from './shape.js';

/** More services than this stand in tiles. */
const MOST_ROWS = 8;
const ACROSS = 3;
const GAP = 6;
const BAND = 8;
const PADDING = 9;
const NAME = 15;
const WORD = 14;
const MARK = 13;

/** A task on a few services, one below the other, or on many, in tiles. */
export function drawStrip(pen: Pen, { cells }: StripPicture, top: number): Drawn {
  const shapes: Shape[] = [];
  let y = top;
  if (cells.length <= MOST_ROWS) {
    for (const { name, party, word } of cells) {
      const at = { x: MARGIN, y, width: pen.width - 2 * MARGIN };
      const row = drawRow(pen, { name, party, word, small: [] }, at);
      shapes.push(...row.shapes);
      y = row.bottom + GAP;
    }
    return { shapes, bottom: y - GAP };
  }
  for (let at = 0; at < cells.length; ) {
    const row = oneParty(cells.slice(at, at + ACROSS));
    const drawn = drawTiles(pen, row, y);
    shapes.push(...drawn.shapes);
    at += row.length;
    // Where the party changes, a gap shows it.
    y = drawn.bottom + (cells[at] && cells[at]?.party !== row[0]?.party ? 3 * GAP : GAP);
  }
  return { shapes, bottom: y - GAP };
}

/** The first of some services that have the same party. */
function oneParty(cells: StripPicture['cells']): StripPicture['cells'] {
  const end = cells.findIndex(({ party }) => party !== cells[0]?.party);
  return end < 0 ? cells : cells.slice(0, end);
}

/** Tiles beside each other, all as high as the tallest. */
function drawTiles(pen: Pen, cells: StripPicture['cells'], top: number): Drawn {
  const { theme } = pen;
  const wide = (pen.width - 2 * MARGIN - (ACROSS - 1) * GAP) / ACROSS;
  const tiles = cells.map(({ name, party, word }, at) => {
    const { tint, word: fill } = theme.parties[party];
    const x = MARGIN + at * (wide + GAP);
    const left = x + BAND + 10;
    const room = wide - BAND - 20;
    const names = writeLines(
      pen,
      name,
      { x: left, y: top + PADDING, room },
      { size: NAME, weight: 600, fill: theme.ink, on: tint },
    );
    const y = top + PADDING + heightOf(names) + 3;
    const indent = MARK + 7;
    const words = writeLines(
      pen,
      word,
      { x: left + indent, y, room: room - indent },
      { size: WORD, weight: 600, fill, on: tint },
    );
    const mark = markOf(party, left + MARK / 2, y + lineHeight(WORD) / 2, MARK, theme);
    return {
      party,
      tint,
      x: rounded(x),
      texts: [...mark, ...names, ...words],
      bottom: y + heightOf(words) + PADDING,
    };
  });
  const bottom = Math.max(...tiles.map((tile) => tile.bottom));
  const shapes = tiles.flatMap(({ party, tint, x, texts }): Shape[] => {
    const block = { x, y: top, height: bottom - top };
    return [
      { type: 'box', ...block, width: rounded(wide), radius: 0, fill: tint },
      ...bandOf(party, { ...block, width: BAND }, theme),
      ...texts,
    ];
  });
  return { shapes, bottom };
}
