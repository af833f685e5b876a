/** An escape, a link, or a stretch of bold or italic text: all that Demarc's cards use of Markdown. */
const TOKEN = new RegExp(
  [
    String.raw`\\(?<escaped>[!-/:-@[-\`{-~])`,
    String.raw`\[(?<label>(?:\\.|[^[\]\\])+)\]\((?<url>(?:\\.|[^()\s\\])+)\)`,
    String.raw`\*\*(?<bold>(?:\\.|[^*\\])+)\*\*`,
    String.raw`(?<!\w)_(?<italic>(?:\\.|[^_\\])+)_(?!\w)`,
  ].join('|'),
  'g',
);
const LIST_ITEM = /^\s*[-*] +/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Turns the Markdown of an Adaptive Card's text into HTML: links to the web, bold, italic, lists and line breaks, as Teams
 * draws them. Everything else is escaped, so no text of a card becomes an element.
 * https://learn.microsoft.com/adaptive-cards/authoring-cards/text-features
 */
export function cardMarkdown(text: string): string {
  const parts: string[] = [];
  let items: string[] = [];
  const endList = () => {
    if (items.length > 0) parts.push(`<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`);
    items = [];
  };
  let lines: string[] = [];
  const endParagraph = () => {
    if (lines.length > 0) parts.push(`<p>${lines.join('<br>')}</p>`);
    lines = [];
  };
  for (const line of text.split(/\r\n?|\n/)) {
    if (LIST_ITEM.test(line)) {
      endParagraph();
      items.push(inline(line.replace(LIST_ITEM, '')));
    } else {
      endList();
      if (line.trim() === '') endParagraph();
      else lines.push(inline(line));
    }
  }
  endList();
  endParagraph();
  return parts.join('');
}

function inline(text: string): string {
  let html = '';
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    html += escapeHtml(text.slice(end, match.index)) + token(match);
    end = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(end));
}

function token(match: RegExpExecArray): string {
  const { escaped, label, url, bold, italic } = match.groups ?? {};
  if (escaped !== undefined) return escapeHtml(escaped);
  if (bold !== undefined) return `<strong>${inline(bold)}</strong>`;
  if (italic !== undefined) return `<em>${inline(italic)}</em>`;
  const address = (url ?? '').replace(/\\(.)/g, '$1');
  if (label === undefined || !/^https?:\/\//.test(address)) return escapeHtml(match[0]);
  return `<a href="${escapeHtml(address)}" target="_blank" rel="noopener noreferrer">${inline(label)}</a>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
