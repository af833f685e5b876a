/** What a call may spend while it is under way. */
export interface Reservation {
  /** Says what it cost in the end, and gives back the rest. To be called once. */
  settle(tokens: number): void;
}

/** How many tokens may be spent in a day. */
export interface TokenBudget {
  /** Sets so many aside, so that calls under way cannot spend more than there is together; null: there are not so many left. */
  reserve(tokens: number): Reservation | null;
}

const DAY = 86_400_000;

/**
 * A budget for each day (UTC) of this process. `spent` hears, once a day, that a call was turned down. What was set aside
 * before midnight and is settled after it counts for the day in which it ends.
 */
export function createTokenBudget(daily: number, now: () => number, spent: () => void): TokenBudget {
  let day = 0;
  let used = 0;
  let aside = 0;
  let told = false;
  const turnPage = () => {
    const today = Math.floor(now() / DAY);
    if (today === day) return;
    day = today;
    used = 0;
    told = false;
  };
  return {
    reserve(tokens) {
      turnPage();
      if (used + aside + tokens > daily) {
        if (!told) spent();
        told = true;
        return null;
      }
      aside += tokens;
      return {
        settle(cost) {
          turnPage();
          aside -= tokens;
          used += cost;
        },
      };
    },
  };
}
