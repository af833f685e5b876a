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

/** A tip that a place was not given yet, on request; the daily tip stays what it was going to be. */
export async function nextTip(
  place: string,
  locale: Locale,
  { knowledge, store, now }: TipParts,
): Promise<Answer | undefined> {
  const tip = pickTip(knowledge.tips, await store.tipsGiven(place), place);
  return tip && composeTip(tip, locale, knowledge, isoDay(now()));
}
