import type { LayersPicture, PictureLayer } from '../../contract/picture.js';
import { MARGIN } from './frame.js';
import { lineHeight, type Pen, rounded, writeLines } from './pen.js';
import { drawRow } from './row.js';
import type { Drawn, Shape } from './shape.js';

const GAP = 4;
const LABEL = 15;
/** How far the line reaches beyond the layers. */
const REACH = 20;

/** Layers from the data down to the facility, and the line where it lies: between two, around several, or not at all. */
export function drawLayers(pen: Pen, { layers, line }: LayersPicture, top: number): Drawn {
  const shapes: Shape[] = [];
  let y = top;
  if (line.type === 'several' || line.type === 'none') {
    const type = { size: LABEL, weight: 600, fill: pen.theme.ink, on: pen.theme.ground } as const;
    shapes.push(...writeLines(pen, line.label, { x: MARGIN, y, room: pen.width - 2 * MARGIN }, type));
    y += lineHeight(LABEL) + 8;
  }
  const at = { x: MARGIN, width: pen.width - 2 * MARGIN };
  /** Layer number `n` comes from above: the last one is drawn first. */
  for (let n = layers.length - 1; n >= 0; n -= 1) {
    if (line.type === 'between' && n === line.to - 1) y = drawLine(pen, line.label, y, shapes);
    const row = drawRow(pen, rowOf(layers[n] as PictureLayer), { ...at, y });
    shapes.push(...row.shapes);
    y = row.bottom + GAP;
    if (line.type === 'between' && n === line.from) y = drawRule(pen, y + 4, shapes) + 8;
    if (line.type === 'one' && n === line.at) y = drawLine(pen, line.label, y, shapes);
  }
  return { shapes, bottom: y - GAP };
}

function rowOf(layer: PictureLayer) {
  const { name, task, note, party, word } = layer;
  return { name, party, word, small: [task, note].filter((text) => text !== '' && text !== name) };
}

/** The line between two layers, with its label in the middle of it. */
function drawLine(pen: Pen, label: string, y: number, shapes: Shape[]): number {
  const { ink, ground } = pen.theme;
  const height = lineHeight(LABEL) + 10;
  const middle = y + height / 2;
  const wide = pen.measure(label, LABEL, 700) + 28;
  drawRule(pen, middle, shapes);
  const x = rounded((pen.width - wide) / 2);
  shapes.push({
    type: 'box',
    x,
    y: rounded(middle - 13),
    width: rounded(wide),
    height: 26,
    radius: 13,
    fill: ink,
  });
  const type = { size: LABEL, weight: 700, fill: ground, on: ink, align: 'middle' } as const;
  shapes.push(...writeLines(pen, label, { x, y: middle - lineHeight(LABEL) / 2, room: wide }, type));
  return y + height + GAP;
}

/** A dashed line across the picture, at the height `y`. */
function drawRule(pen: Pen, y: number, shapes: Shape[]): number {
  const [from, to] = [MARGIN - REACH, pen.width - MARGIN + REACH];
  const path = `M${from} ${rounded(y)}L${to} ${rounded(y)}`;
  shapes.push({ type: 'outline', path, stroke: pen.theme.ink, thickness: 2.5, isDashed: true });
  return y;
}
