import type { Picture } from './picture.js';

/** As what a picture is drawn. A PNG has two dots for each pixel of the SVG's width and height. */
export interface PictureForm {
  readonly theme: 'light' | 'dark';
  readonly format: 'svg' | 'png';
  /** A PNG of an eighth of the bytes, for where each counts: one dot for each pixel, and no more than 256 colours. */
  readonly isSmall?: boolean;
}

/** A picture that can be sent. */
export interface DrawnPicture {
  readonly mediaType: 'image/svg+xml' | 'image/png';
  /** An SVG is UTF-8. The same picture in the same form has the same bytes. Not to be written to: it is handed out again. */
  readonly bytes: Uint8Array;
  /** In logical pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * Draws a picture. The first call loads the fonts and the renderer; what was drawn lately is given at once.
 * Rejects only if the installation lacks either.
 */
export type Draw = (picture: Picture, form: PictureForm) => Promise<DrawnPicture>;
