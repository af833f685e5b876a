/** So many messages in so many milliseconds. */
export interface PaceWindow {
  readonly within: number;
  readonly most: number;
}

/**
 * What Teams takes from one bot in one conversation: a personal or group chat, or a channel with all its threads.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit#per-bot-per-thread-limit
 */
export const TEAMS_WINDOWS: readonly PaceWindow[] = [
  { within: 1_000, most: 7 },
  { within: 2_000, most: 8 },
  { within: 30_000, most: 60 },
  { within: 3_600_000, most: 1_800 },
];

/** Added to each window: messages that left in time may arrive closer together than they left. In parts of the window. */
const MARGIN = 0.05;

/** Who may send when. */
export interface Pace {
  /**
   * Takes the next turn in a conversation, unless it comes later than `latest`. Gives how many milliseconds to wait for it;
   * when it comes too late nothing is taken. Times are those of `now`.
   */
  take(conversation: string, latest: number): { readonly wait: number; readonly tooLate: boolean };
  /** Nobody takes a turn in this conversation for so many milliseconds: Teams has said that there was too much. */
  hold(conversation: string, milliseconds: number): void;
}

interface Turns {
  /** When messages go, the newest last. */
  readonly times: number[];
  heldUntil: number;
}

/**
 * Paces each conversation by itself. It remembers a conversation for as long as the longest window at least, and twice that at most,
 * so it holds no more than those in which something was said lately.
 */
export function createPace(
  windows: readonly PaceWindow[] = TEAMS_WINDOWS,
  now: () => number = Date.now,
): Pace {
  const longest = Math.max(...windows.map(({ within }) => within)) * (1 + MARGIN);
  const keep = Math.max(...windows.map(({ most }) => most));
  let young = new Map<string, Turns>();
  let old = new Map<string, Turns>();
  let turnover = now() + longest;

  const turnsOf = (conversation: string): Turns => {
    if (now() >= turnover) {
      old = now() >= turnover + longest ? new Map() : young;
      young = new Map();
      turnover = now() + longest;
    }
    const turns = young.get(conversation) ?? old.get(conversation) ?? { times: [], heldUntil: 0 };
    young.set(conversation, turns);
    return turns;
  };

  return {
    take(conversation, latest) {
      const { times, heldUntil } = turnsOf(conversation);
      const at = Math.max(now(), heldUntil, ...windows.map((window) => freeAt(times, window)));
      const wait = at - now();
      if (at > latest) return { wait, tooLate: true };
      times.push(at);
      if (times.length > keep) times.shift();
      return { wait, tooLate: false };
    },
    hold(conversation, milliseconds) {
      const turns = turnsOf(conversation);
      turns.heldUntil = Math.max(turns.heldUntil, now() + milliseconds);
    },
  };
}

/** When the window lets another one through, after those that have a turn already. */
function freeAt(times: readonly number[], { within, most }: PaceWindow): number {
  const before = times[times.length - most];
  return before === undefined ? 0 : before + within * (1 + MARGIN);
}
