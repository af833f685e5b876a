/** A day as somebody names it: which one it is depends on the day on which it was said. */
export type DayWish =
  /** Without a year: the next such day. */
  | { readonly type: 'date'; readonly year?: number; readonly month: number; readonly day: number }
  /** So long after today. */
  | { readonly type: 'after'; readonly count: number; readonly unit: 'day' | 'week' | 'month' | 'year' }
  /** 1 (Monday) to 7 (Sunday): the next such day, or the one of next week. */
  | { readonly type: 'weekday'; readonly weekday: number; readonly nextWeek: boolean }
  /** The first day of the next one. */
  | { readonly type: 'next'; readonly unit: 'month' | 'year' };
