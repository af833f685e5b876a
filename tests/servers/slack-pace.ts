/** How many seconds a message to a channel has to wait; 0: it may go now, and has been counted. */
export type Pace = (channel: string) => number;

/**
 * Slack's limit of about one message per second and channel, with some bursts allowed: a channel has `burst` messages
 * to spare and regains one per second. https://docs.slack.dev/apis/web-api/rate-limits
 */
export function createPace(burst: number, now: () => number): Pace {
  const channels = new Map<string, { left: number; at: number }>();
  return (channel) => {
    const before = channels.get(channel) ?? { left: burst, at: now() };
    const left = Math.min(burst, before.left + (now() - before.at) / 1_000);
    const goes = left >= 1;
    channels.set(channel, { left: goes ? left - 1 : left, at: now() });
    return goes ? 0 : Math.ceil(1 - left);
  };
}
