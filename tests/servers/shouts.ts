/** Who shares an answer is named, by an id that was looked at; nothing else names anybody. */
const SHARER = /^(Shared by|Gedeeld door) <@[UW][A-Z0-9]{1,40}>$/;
/** What nobody reads as text: the values of buttons, and the challenge that Slack wants back when it checks an address. */
const UNREAD = new Set(['value', 'private_metadata', 'challenge']);

/** Every text within something sent to Slack that would call somebody: `<!channel>`, `<@U1>` and the like. */
export function shoutsIn(sent: unknown): string[] {
  if (typeof sent === 'string') return /<[!@]/.test(sent) && !SHARER.test(sent) ? [sent] : [];
  if (typeof sent !== 'object' || sent === null) return [];
  if ((sent as { type?: unknown }).type === 'plain_text') return [];
  return Object.entries(sent).flatMap(([key, inner]) => (UNREAD.has(key) ? [] : shoutsIn(inner)));
}
