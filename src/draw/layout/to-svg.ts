import type { Picture } from '../../contract/picture.js';
import type { Layout } from './lay-out.js';
import type { Shape } from './shape.js';

/** The font's name, and what stands in where a reader lacks it: each line keeps its measured width. */
const FONTS = 'Inter, system-ui, sans-serif';

/** Writes a layout as an SVG that stands by itself: no script, no style sheet, nothing from elsewhere. */
export function toSvg({ width, height, shapes }: Layout, { title, alt, locale }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" xml:lang="${locale}" font-family="${FONTS}">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(alt)}</desc>`,
    ...shapes.map(element),
    '</svg>',
  ].join('\n');
}

function element(shape: Shape): string {
  switch (shape.type) {
    case 'box': {
      const { x, y, width, height, radius, fill, stroke, isDashed } = shape;
      const edge = { stroke, 'stroke-dasharray': isDashed && '7 6', rx: radius || undefined };
      return `<rect${attributes({ x, y, width, height, fill, ...edge })}/>`;
    }
    case 'outline': {
      const { path: d, fill = 'none', stroke, thickness, isDashed } = shape;
      const dashes = isDashed && '9 6';
      return `<path${attributes({ d, fill, stroke, 'stroke-width': thickness, 'stroke-dasharray': dashes })}/>`;
    }
    case 'words': {
      const { x, y, size, weight, fill, width, text } = shape;
      const fits = { textLength: width, lengthAdjust: 'spacingAndGlyphs' };
      const look = { 'font-size': size, 'font-weight': weight, fill };
      return `<text${attributes({ x, y, ...look, ...fits })}>${escaped(text)}</text>`;
    }
  }
}

function attributes(of: Readonly<Record<string, string | number | false | undefined>>): string {
  return Object.entries(of)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML takes it; control characters, which it does not, are dropped. */
function escaped(text: string): string {
  return text.replace(/\p{Cc}/gu, '').replace(/[&<>"]/g, (character) => ENTITIES[character] as string);
}
