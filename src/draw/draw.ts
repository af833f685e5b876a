import type { Draw, DrawnPicture, PictureForm } from '../contract/draw.js';
import type { Picture } from '../contract/picture.js';
import { layOut } from './layout/lay-out.js';
import { THEMES } from './layout/theme.js';
import { toSvg } from './layout/to-svg.js';
import { type Fonts, loadFonts } from './load-fonts.js';
import { createLru } from './lru.js';
import { renderPng } from './render-png.js';

/** A picture has some 100 KB as PNG, so that these are 20 MB at most. */
const MOST_KEPT = 200;

/**
 * Opens drawing: nothing is loaded before the first picture. Who asks for a picture that is being drawn waits for that one;
 * a failure is not remembered.
 */
export function createDraw(): Draw {
  let fonts: Promise<Fonts> | undefined;
  const kept = createLru<Promise<DrawnPicture>>(MOST_KEPT);
  return (picture, form) => {
    const { theme, format, isSmall = false } = form;
    const key = `${theme} ${format} ${isSmall} ${JSON.stringify(picture)}`;
    return kept.get(key, () => {
      fonts ??= loadFonts();
      const drawn = fonts.then((loaded) => drawWith(loaded, picture, form));
      drawn.catch(() => {
        fonts = undefined;
        kept.forget(key);
      });
      return drawn;
    });
  };
}

async function drawWith(
  { files, measure }: Fonts,
  picture: Picture,
  { theme, format, isSmall = false }: PictureForm,
): Promise<DrawnPicture> {
  const layout = layOut(picture, THEMES[theme], measure);
  const { width, height } = layout;
  const svg = toSvg(layout, picture);
  return format === 'svg'
    ? { mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(svg), width, height }
    : { mediaType: 'image/png', bytes: await renderPng(svg, files, isSmall), width, height };
}
