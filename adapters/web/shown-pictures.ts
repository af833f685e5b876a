import type { Answer } from '../../src/contract/answer.js';
import type { Draw } from '../../src/contract/draw.js';
import { picturePath } from '../../src/contract/picture-path.js';

/** A picture as the page shows it: its paths on this server, its size in CSS pixels, and the same in words. */
export interface ShownPicture {
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly light: string;
  readonly dark: string;
  /** For whoever wants to keep it. */
  readonly png: string;
}

/** The pictures of an answer. Each is drawn for its size, and is given at once when the page comes for it. */
export async function shownPictures({ blocks }: Answer, draw: Draw): Promise<readonly ShownPicture[]> {
  const pictures = blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : []));
  return Promise.all(
    pictures.map(async (picture) => {
      const { width, height } = await draw(picture, { theme: 'light', format: 'svg' });
      return {
        alt: picture.alt,
        width,
        height,
        light: picturePath(picture, { theme: 'light', format: 'svg' }),
        dark: picturePath(picture, { theme: 'dark', format: 'svg' }),
        png: picturePath(picture, { theme: 'light', format: 'png' }),
      };
    }),
  );
}
