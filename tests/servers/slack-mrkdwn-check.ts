/** A mention of whoever shares an answer, as Demarc writes it and in no other place. */
const SHARER = /^(Shared by|Gedeeld door) <@[UW][A-Z0-9]+>$/;
/** Links to the web, to channels and dates; they neither shout nor hide. */
const HARMLESS = /<(https?:\/\/[^<>|\s]+\|[^<>\n]+|#C\w+(\|[^<>]*)?|!date\^\d+\^[^<>]+)>/g;

/**
 * What would shout or hide in a text of mrkdwn: angles that are not escaped (Slack reads `<!channel>` and `<@U1>` as
 * calls to people), and an ampersand that begins none of Slack's three entities.
 * https://docs.slack.dev/messaging/formatting-message-text
 */
export function mrkdwnProblems(text: string): string[] {
  if (SHARER.test(text)) return [];
  return [
    ...(/[<>]/.test(text.replace(HARMLESS, '')) ? ['an angle that is not escaped'] : []),
    ...(/&(?!(amp|lt|gt);)/.test(text) ? ['an ampersand that is not escaped'] : []),
  ];
}
