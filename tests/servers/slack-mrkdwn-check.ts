/** Links to the web, to channels and dates; they neither shout nor hide. */
const HARMLESS = /<(https?:\/\/[^<>|\s]+\|[^<>\n]+|#C\w+(\|[^<>]*)?|!date\^\d+\^[^<>]+)>/g;

/**
 * What would shout or hide in a text of mrkdwn: angles that are not escaped (Slack reads `<!channel>` and `<@U1>` as
 * calls to people), and an ampersand that begins none of Slack's three entities.
 * https://docs.slack.dev/messaging/formatting-message-text
 */
export function mrkdwnProblems(text: string): string[] {
  return [
    ...(/[<>]/.test(text.replace(HARMLESS, '')) ? ['an angle that is not escaped'] : []),
    ...(/&(?!(amp|lt|gt);)/.test(text) ? ['an ampersand that is not escaped'] : []),
  ];
}
