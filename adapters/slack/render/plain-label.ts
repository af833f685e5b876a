/**
 * One line for an element of type `plain_text` or `raw_text`, where Slack parses nothing and decodes nothing: angles are
 * replaced, so that not even a text that looks like a mention leaves us.
 */
export function plainLabel(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll('<', '‹').replaceAll('>', '›');
}
