/** What Teams takes in one conversation: so many messages in so many milliseconds. */
export interface ConnectorWindow {
  readonly within: number;
  readonly most: number;
}

/** https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit#per-bot-per-thread-limit */
export const CONNECTOR_WINDOWS: readonly ConnectorWindow[] = [
  { within: 1_000, most: 7 },
  { within: 2_000, most: 8 },
  { within: 30_000, most: 60 },
  { within: 3_600_000, most: 1_800 },
];

/** How many seconds a conversation is over its limits; 0: the message is taken, and counted. */
export type ConnectorLimits = (conversation: string) => number;

/** Counts by conversation; a channel's threads share one count. */
export function createConnectorLimits(windows: readonly ConnectorWindow[]): ConnectorLimits {
  const taken = new Map<string, number[]>();
  return (conversation) => {
    const place = conversation.split(';messageid=')[0] ?? conversation;
    const times = taken.get(place) ?? [];
    taken.set(place, times);
    const now = performance.now();
    const over = Math.max(
      ...windows.map(({ within, most }) => (times[times.length - most] ?? -Infinity) + within - now),
    );
    if (over > 0) return over / 1_000;
    times.push(now);
    return 0;
  };
}
