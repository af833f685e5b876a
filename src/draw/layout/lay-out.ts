import type { Picture } from '../../contract/picture.js';
import { drawColumns } from './draw-columns.js';
import { drawLayers } from './draw-layers.js';
import { drawModel } from './draw-model.js';
import { drawStrip } from './draw-strip.js';
import { drawFoot, drawHead } from './frame.js';
import type { Measure } from './measure.js';
import type { Pen } from './pen.js';
import type { Drawn, Shape } from './shape.js';
import type { Theme } from './theme.js';

/** Where everything of a picture stands. */
export interface Layout {
  /** In logical pixels. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** As wide as a phone shows legibly; a stack of more services than four gets some more. In logical pixels. */
const WIDTH = 720;
const WIDTH_OF_MANY = 960;
const FEW = 4;

/** Lays a picture out. Pure: text is measured by the font's own widths. */
export function layOut(picture: Picture, theme: Theme, measure: Measure): Layout {
  const width = picture.kind === 'matrix' && picture.columns.length > FEW ? WIDTH_OF_MANY : WIDTH;
  const pen: Pen = { theme, measure, width };
  const head = drawHead(pen, picture);
  const body = drawBody(pen, picture, head.bottom);
  const foot = drawFoot(pen, picture, body.bottom);
  const height = Math.ceil(foot.bottom);
  const ground: Shape = { type: 'box', x: 0, y: 0, width, height, radius: 0, fill: theme.ground };
  return { width, height, shapes: [ground, ...head.shapes, ...body.shapes, ...foot.shapes] };
}

function drawBody(pen: Pen, picture: Picture, top: number): Drawn {
  switch (picture.kind) {
    case 'layers':
      return drawLayers(pen, picture, top);
    case 'model':
      return drawModel(pen, picture, top);
    case 'side-by-side':
    case 'matrix':
      return drawColumns(pen, picture, top);
    case 'strip':
      return drawStrip(pen, picture, top);
  }
}
