/** Slack takes "1 message per second" in a channel. https://docs.slack.dev/apis/web-api/rate-limits */
const PER_CHANNEL = 1_000;
/**
 * A workspace takes "several hundred messages per minute" from an app; read as the fewest that may be called so.
 * https://docs.slack.dev/reference/methods/chat.postMessage#rate_limiting
 */
const PER_WORKSPACE = 60_000 / 300;
/** Added to each gap, so that what leaves in time is not too early when it arrives, and answers find room between tips. */
const MARGIN = 0.05;
/**
 * How far answers put off what is said unasked, in milliseconds, however many there are: well below what a tip waits for its
 * turn. People may ask without end, and where Slack takes fewer messages than they get, it says so itself.
 */
const ANSWERS_FIRST = 5_000;
/** How many channels are remembered before those are forgotten that may be posted in at once. */
const MANY = 10_000;

/** When what is said unasked may be posted. Times are milliseconds. */
export interface Pace {
  /** Takes the next turn in a channel, and gives how long to wait for it; when that is longer than `most`, nothing is taken. */
  take(team: string, channel: string, most: number): { readonly wait: number; readonly tooLong: boolean };
  /** Something was posted that waits for no turn, an answer: it counts all the same, for some seconds at most. */
  count(team: string, channel: string): void;
  /**
   * Slack has said that there was too much, and for how long. It does not say where: that is the channel; when another one
   * hears the same meanwhile, the workspace.
   */
  hold(team: string, channel: string, milliseconds: number): void;
}

/** A workspace, and the channel in which there was too much last. */
interface Workspace {
  free: number;
  full: { readonly channel: string; readonly until: number };
}

/**
 * Spaces out what is said unasked: tips for a whole company fall due together, and whatever Slack refuses for being too much
 * costs an answer its place too.
 */
export function createPace(now: () => number = Date.now): Pace {
  const workspaces = new Map<string, Workspace>();
  const channels = new Map<string, number>();
  const workspaceOf = (team: string): Workspace => {
    const workspace = workspaces.get(team) ?? { free: 0, full: { channel: '', until: 0 } };
    workspaces.set(team, workspace);
    return workspace;
  };
  const setChannel = (key: string, free: number) => {
    if (channels.size >= MANY) for (const [known, at] of channels) if (at <= now()) channels.delete(known);
    channels.set(key, free);
  };
  const freeAt = (key: string) => channels.get(key) ?? 0;
  const takeAt = (workspace: Workspace, key: string, at: number, latest = Number.POSITIVE_INFINITY) => {
    const after = (free: number, from: number, gap: number) =>
      Math.max(free, Math.min(Math.max(free, from) + gap * (1 + MARGIN), latest));
    workspace.free = after(workspace.free, now(), PER_WORKSPACE);
    setChannel(key, after(freeAt(key), at, PER_CHANNEL));
  };
  return {
    take(team, channel, most) {
      const workspace = workspaceOf(team);
      const key = `${team}:${channel}`;
      const at = Math.max(now(), workspace.free, freeAt(key));
      const wait = at - now();
      if (wait > most) return { wait, tooLong: true };
      takeAt(workspace, key, at);
      return { wait, tooLong: false };
    },
    count(team, channel) {
      takeAt(workspaceOf(team), `${team}:${channel}`, now(), now() + ANSWERS_FIRST);
    },
    hold(team, channel, milliseconds) {
      const workspace = workspaceOf(team);
      const until = now() + milliseconds;
      const { full } = workspace;
      if (full.until > now() && full.channel !== channel) workspace.free = Math.max(workspace.free, until);
      workspace.full = { channel, until };
      setChannel(`${team}:${channel}`, Math.max(freeAt(`${team}:${channel}`), until));
    },
  };
}
