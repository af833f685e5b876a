import { escapeMrkdwn } from './escape-mrkdwn.js';
import { shorten } from './shorten.js';

const LONGEST_LABEL = 300;
const LONGEST_ADDRESS = 2_000;

/** A link in mrkdwn. Only a web address becomes one; with any other the label stands alone. */
export function slackLink(url: string, label: string): string {
  const shown = shorten(label.replace(/\s+/g, ' ').trim(), LONGEST_LABEL, escapeMrkdwn);
  const address = url.replace(/[\s<>|]/g, encodeURIComponent).replaceAll('&', '&amp;');
  return /^https?:\/\//.test(address) && address.length <= LONGEST_ADDRESS ? `<${address}|${shown}>` : shown;
}
