import { escapeMarkdown } from './escape-markdown.js';

/** A Markdown link; only the title when the address is not one of the web. */
export function markdownLink(title: string, url: string): string {
  const label = escapeMarkdown(title.replace(/\s+/g, ' '));
  const isWeb = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  return isWeb ? `[${label}](${url.trim().replace(/[\s()[\]<>"\\`]/g, percentEncode)})` : label;
}

/** encodeURIComponent leaves parentheses as they are, and these would end the link. */
function percentEncode(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character
    ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
    : encoded;
}
