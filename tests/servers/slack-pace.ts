/** How many seconds a call has to wait; 0: it may go now, and has been counted. */
export type Pace = (key: string) => number;

/**
 * A limit with some bursts allowed: whatever is counted together has `burst` calls to spare and regains so many per second;
 * of messages to a channel about one. https://docs.slack.dev/apis/web-api/rate-limits
 */
export function createPace(burst: number, now: () => number, perSecond = 1): Pace {
  const known = new Map<string, { left: number; at: number }>();
  return (key) => {
    const before = known.get(key) ?? { left: burst, at: now() };
    const left = Math.min(burst, before.left + ((now() - before.at) / 1_000) * perSecond);
    const goes = left >= 1;
    known.set(key, { left: goes ? left - 1 : left, at: now() });
    return goes ? 0 : Math.ceil((1 - left) / perSecond);
  };
}
