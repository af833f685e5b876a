import { encodePng } from './encode-png.js';
import { encodeSmallPng } from './encode-small-png.js';

/** Dots for each pixel. */
const DENSITY = 2;
const SMALL_DENSITY = 1;

/** Renders an SVG as PNG at double density, or small, in a thread beside Node's own. resvg is loaded when it is first needed. */
export async function renderPng(
  svg: string,
  fontFiles: readonly string[],
  isSmall: boolean,
): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: isSmall ? SMALL_DENSITY : DENSITY },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Inter' },
  });
  const { pixels, width, height } = image;
  return (isSmall && (await encodeSmallPng(pixels, width, height))) || encodePng(pixels, width, height);
}
