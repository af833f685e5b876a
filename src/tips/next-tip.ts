import type { Answer } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import { isoDay } from '../iso-day.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Store } from '../store/store.js';
import { composeTip } from './compose-tip.js';
import { pickTip } from './pick-tip.js';

/** What giving a tip needs. */
export interface TipParts {
  readonly knowledge: Knowledge;
  readonly store: Pick<Store, 'tipsGiven'>;
  readonly now: () => number;
}

/**
 * A tip that a place was not given yet, on request: mostly another one each time, and not the one that comes next by
 * itself, which stays what it was going to be. `carried`, which an earlier answer gave, asks for that one again.
 */
export async function nextTip(
  place: string,
  locale: Locale,
  { knowledge, store, now }: TipParts,
  carried?: string,
): Promise<Answer | undefined> {
  const { tips } = knowledge;
  const told = { locale, today: isoDay(now()), posted: false };
  const again = tips.get(carried ?? '');
  if (again) return composeTip(again, told, knowledge);
  const given = await store.tipsGiven(place);
  const daily = pickTip(tips, given, place);
  const tip = daily && pickTip(tips, [...given, daily.id], `${place} ${now()}`);
  return tip && composeTip(tip, told, knowledge);
}
