import { encodePng } from './encode-png.js';

/** Dots for each pixel. */
const DENSITY = 2;

/** Renders an SVG as PNG at double density, in a thread beside Node's own. resvg is loaded when it is first needed. */
export async function renderPng(svg: string, fontFiles: readonly string[]): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: DENSITY },
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Inter' },
  });
  return encodePng(image.pixels, image.width, image.height);
}
