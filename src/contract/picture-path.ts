import type { PictureForm } from './draw.js';
import type { Picture } from './picture.js';

/** Where pictures are served, on the one port. */
export const PICTURES = '/pictures/';

/** The path at which a picture is served: "/pictures/en/layers/rds.png", "/pictures/nl/model.dark.svg". */
export function picturePath({ address }: Pick<Picture, 'address'>, { theme, format }: PictureForm): string {
  return `${PICTURES}${address}${theme === 'dark' ? '.dark' : ''}.${format}`;
}

/** The address at which a picture can be fetched where Demarc is reached at `publicUrl`, which has no slash at its end. */
export function pictureUrl(publicUrl: string, picture: Pick<Picture, 'address'>, form: PictureForm): string {
  return `${publicUrl}${picturePath(picture, form)}`;
}

/** Reads what `picturePath` writes into the address, which may be of no picture, and the form; null for anything else. */
export function readPicturePath(
  path: string,
): { readonly address: string; readonly form: PictureForm } | null {
  const [, address, dark, format] = /^\/pictures\/([a-z0-9/_~-]+)(\.dark)?\.(png|svg)$/.exec(path) ?? [];
  if (address === undefined) return null;
  return { address, form: { theme: dark ? 'dark' : 'light', format: format === 'svg' ? 'svg' : 'png' } };
}
