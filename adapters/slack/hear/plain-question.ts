/**
 * The words somebody typed, from the text that Slack sends: our own mention goes, links and other mentions become their
 * words, entities become characters. Of somebody without words a sign is left and no id, since a question may be kept. https://docs.slack.dev/messaging/formatting-message-text
 */
export function plainQuestion(text: string, botUser: string | undefined): string {
  return text
    .replace(/<([^<>]+)>/g, (_whole, inside: string) => words(inside, botUser))
    .replace(/&(amp|lt|gt);/g, (_whole, name: keyof typeof CHARACTERS) => CHARACTERS[name])
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

const CHARACTERS = { amp: '&', lt: '<', gt: '>' } as const;

/** `https://…|label`, `#C1|general`, `@U1|ann`, `!here`, `!subteam^S1|@ops` or `!date^…|fallback`. */
function words(inside: string, botUser: string | undefined): string {
  const bar = inside.indexOf('|');
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? '' : inside.slice(bar + 1);
  if (botUser !== undefined && target === `@${botUser}`) return ' ';
  if (label !== '') return label;
  if (/^@[UW]/.test(target)) return '@';
  if (target.startsWith('!')) return `@${target.slice(1).split('^')[0]}`;
  return target.replace(/^(mailto|tel):/, '');
}
