import type { Answer } from '../../../src/contract/answer.js';
import type { Draw } from '../../../src/contract/draw.js';
import type { Log } from '../../../src/contract/log.js';
import { errorFields } from '../error-fields.js';

/** A taller picture does not fit into a card, in pixels. */
const TALLEST = 700;
/** How long an answer waits for its picture, in milliseconds. */
const PATIENCE = 4_000;

/** What embedding needs. */
export interface EmbedParts {
  readonly demarc: { readonly draw: Draw };
  /** Where Teams can fetch pictures; then none is embedded. */
  readonly publicUrl: string | undefined;
  readonly log: Log;
}

/**
 * An answer's picture as a data URI; undefined where there is none, where it is fetched, where it is too large for a card or takes
 * too long. Never rejects: the answer says the same in words.
 */
export async function embedPicture(
  { blocks }: Answer,
  { demarc: { draw }, publicUrl, log }: EmbedParts,
): Promise<string | undefined> {
  const picture = blocks.find((block) => block.type === 'picture')?.picture;
  if (picture === undefined || publicUrl !== undefined) return undefined;
  const drawn = (async () => {
    // An SVG costs next to nothing, and tells the height.
    const { height } = await draw(picture, { theme: 'light', format: 'svg' });
    if (height > TALLEST) return undefined;
    const { bytes, mediaType } = await draw(picture, { theme: 'light', format: 'png', isSmall: true });
    return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
  })().catch((error: unknown) => {
    log.warn(errorFields(error), 'A picture could not be drawn; the answer says the same in words');
    return undefined;
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  return Promise.race([drawn, late]).finally(() => clearTimeout(timer));
}
