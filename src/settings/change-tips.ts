import type { Subscription } from '../contract/subscription.js';
import { lessOften } from './less-often.js';
import { type PauseRefusal, pauseTips } from './pause-tips.js';
import type { TipsChange } from './setting.js';

/** Why tips stay as they are. `rarest`: they come once a week already. */
export type TipsRefusal = PauseRefusal | { readonly refused: 'rarest' };

/** Tips as they are wanted from now on. `today` is an ISO day in their zone. */
export function changeTips(
  before: Subscription,
  change: TipsChange,
  today: string,
): Subscription | TipsRefusal {
  switch (change.type) {
    case 'tips-pause':
      return pauseTips(before, change.pause, today);
    case 'tips-resume':
      return { ...before, resumes: null };
    case 'tips-holidays':
      return { ...before, holidays: change.holidays };
    case 'tips-less': {
      const days = lessOften(before.days);
      return days ? { ...before, days } : { refused: 'rarest' };
    }
  }
}
