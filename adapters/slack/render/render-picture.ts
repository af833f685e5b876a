import type { types } from '@slack/bolt';
import type { Picture } from '../../../src/contract/picture.js';
import { pictureUrl } from '../../../src/contract/picture-path.js';
import { escapeMrkdwn } from './escape-mrkdwn.js';
import { plainLabel } from './plain-label.js';
import { section } from './section.js';
import { shorten } from './shorten.js';
import { SLACK_LIMITS } from './slack-limits.js';
import { splitText } from './split-text.js';

/**
 * Draws a picture as what Slack fetches from `publicUrl`, or else in words. Where the words are longer than those of a picture
 * may be, they stand below it as well.
 */
export function renderPicture(picture: Picture, publicUrl: string | undefined): types.KnownBlock[] {
  const words = splitText(picture.alt, SLACK_LIMITS.sectionText, escapeMrkdwn).map(section);
  // Nobody knows in which theme it will be looked at.
  const url = publicUrl && pictureUrl(publicUrl, picture, { theme: 'light', format: 'png' });
  if (!url || url.length > SLACK_LIMITS.imageUrl) return words;
  const alt_text = plain(picture.alt, SLACK_LIMITS.imageText);
  const title = {
    type: 'plain_text',
    text: plain(picture.title, SLACK_LIMITS.imageText),
    emoji: false,
  } as const;
  if (alt_text === '' || title.text === '') return words;
  const image = { type: 'image', image_url: url, alt_text, title } as const;
  return picture.alt.length > SLACK_LIMITS.imageText ? [image, ...words] : [image];
}

function plain(text: string, limit: number): string {
  return shorten(plainLabel(text), limit, (said) => said);
}
