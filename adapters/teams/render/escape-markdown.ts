/** Neither shown nor safe: control characters other than tab and line feed. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;
/** Texts without any of these show as they are, and most texts on a card are such. */
const SUSPICIOUS = /[\u0000-\u001f\u007f\\*`[\]<>_~&]|^[ #+=\d-]/;
/** What can begin or end emphasis, code, a link or a tag anywhere in a line. An underscore inside a word cannot. */
const ANYWHERE = /[\\*`[\]<]|_(?:(?<![\p{L}\p{N}]_)|(?![\p{L}\p{N}]))|~(?:(?=~)|(?<=~~))|&(?=#?\w+;)/gu;
/** What can be a tag, when its beginning is escaped already. */
const TAG = /(<[^<>]*)>/g;
/** What makes a heading, a rule, a quotation or a list item, but only where a line begins. */
const LINE_START = /^(?:>|[#+=-]+(?=\s|$))/gm;
const NUMBERED = /^\d{1,9}(?=[.)](?:\s|$))/gm;

/**
 * Plain text as Markdown that shows the same text, for every text on a card: Teams reads TextBlock as Markdown, though never
 * as HTML. Only what could be taken for markup is escaped, since mobile clients show some backslashes
 * (https://github.com/microsoft/AdaptiveCards/issues/5590). A line break becomes a paragraph, the only break that every client
 * draws: https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format
 */
export function escapeMarkdown(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  return text
    .replace(CONTROL, '')
    .replace(/^[ \t]+/gm, '')
    .replace(ANYWHERE, '\\$&')
    .replace(TAG, '$1\\>')
    .replace(LINE_START, '\\$&')
    .replace(NUMBERED, '$&\\')
    .replace(/\n+/g, '\n\n');
}
