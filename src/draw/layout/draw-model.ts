import type { VerdictParty } from '../../contract/answer.js';
import type { ModelPicture, PictureLayer } from '../../contract/picture.js';
import { MARGIN } from './frame.js';
import { heightOf, type Pen, writeLines } from './pen.js';
import { drawRow } from './row.js';
import type { Drawn, Shape } from './shape.js';

const GAP = 4;
const HEADING = 18;
const BETWEEN = 22;

/** The model in its halves: yours on top, AWS's at the bottom, and in between what the service decides. */
export function drawModel(pen: Pen, { layers, halves }: ModelPicture, top: number): Drawn {
  const fromAbove = [...layers].reverse();
  const of = (belongs: (party: VerdictParty) => boolean) => fromAbove.filter(({ party }) => belongs(party));
  const parts: readonly (readonly [string, readonly PictureLayer[]])[] = [
    [halves.customer, of((party) => party === 'customer')],
    [halves.between, of((party) => party !== 'customer' && party !== 'aws')],
    [halves.aws, of((party) => party === 'aws')],
  ];
  const shapes: Shape[] = [];
  let y = top;
  for (const [heading, own] of parts.filter(([, { length }]) => length > 0)) {
    const drawn = drawPart(pen, heading, own, y);
    shapes.push(...drawn.shapes);
    y = drawn.bottom + BETWEEN;
  }
  return { shapes, bottom: y - BETWEEN };
}

function drawPart(pen: Pen, heading: string, layers: readonly PictureLayer[], top: number): Drawn {
  const room = pen.width - 2 * MARGIN;
  const type = { size: HEADING, weight: 700, fill: pen.theme.ink, on: pen.theme.ground } as const;
  const lines = writeLines(pen, heading, { x: MARGIN, y: top, room }, type);
  const shapes: Shape[] = [...lines];
  let y = top + heightOf(lines) + 8;
  for (const { name, note, party, word } of layers) {
    const small = note === '' ? [] : [note];
    const row = drawRow(pen, { name, party, word, small }, { x: MARGIN, y, width: room });
    shapes.push(...row.shapes);
    y = row.bottom + GAP;
  }
  return { shapes, bottom: y - GAP };
}
