/**
 * Makes plain text safe inside mrkdwn: nothing in it is a mention, a link or formatting. Slack decodes `&amp;`, `&lt;` and
 * `&gt;`; for its formatting characters it has no escape, so look-alikes take their place. Web addresses keep theirs. The
 * result is never shorter than the text. https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeMrkdwn(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .split(ADDRESS)
    .map((part, at) => entities(at % 2 === 1 ? part : withoutFormatting(part)))
    .join('');
}

/** Most texts hold nothing of it, and looking once is much cheaper than replacing six times. */
const SPECIAL = /[&<>*~`_]/;

/** With its one group, `split` puts every address at an odd place. */
const ADDRESS = /(https?:\/\/[^\s<>]+)/;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function entities(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

/** An underscore inside a word (`my_bucket`) formats nothing and stays. An angle at the start of a line would quote it. */
function withoutFormatting(text: string): string {
  return text
    .replaceAll('*', '∗')
    .replaceAll('~', '∼')
    .replaceAll('`', 'ˋ')
    .replace(/(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/gu, (found) => 'ˍ'.repeat(found.length))
    .replace(/^(\s*)>/gm, '$1›');
}
