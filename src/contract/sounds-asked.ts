/** "And Lambda", "en de back-ups": so short that only a question begins like that. */
const SHORT_FOLLOW_UP =
  /^(and|or|en|of|what about|how about|hoe zit het met|wat dacht je van)(\s+\S+){1,3}$/i;

/**
 * Whether somebody who did not turn to us may be asking: by a question mark, or as a short follow-up. People talk about
 * services all the time, and a thread in which we have answered is still theirs.
 */
export function soundsAsked(message: string): boolean {
  return message.includes('?') || SHORT_FOLLOW_UP.test(message.trim());
}
