import type { Answer } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import { isoDay } from '../iso-day.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Store } from '../store/store.js';
import { composeTip } from './compose-tip.js';
import { countNoServices } from './count-no-services.js';
import { pickTip } from './pick-tip.js';
import type { ServiceCounts } from './service-counts.js';

/** What giving a tip needs. */
export interface TipParts {
  readonly knowledge: Knowledge;
  readonly store: Pick<Store, 'tipsGiven'>;
  /** Where it is counted which services a place asks about; absent: it is not. */
  readonly services?: Pick<ServiceCounts, 'servicesAsked'>;
  readonly now: () => number;
}

/**
 * A tip that a place was not given yet, on request: mostly another one each time, and not the one that comes next by
 * itself, which stays what it was going to be. `carried`, which an earlier answer gave, asks for that one again.
 */
export async function nextTip(
  place: string,
  locale: Locale,
  { knowledge, store, services = countNoServices, now }: TipParts,
  carried?: string,
): Promise<Answer | undefined> {
  const { tips } = knowledge;
  const told = { locale, today: isoDay(now()), posted: false };
  const again = tips.get(carried ?? '');
  if (again) return composeTip(again, told, knowledge);
  const [given, asked] = await Promise.all([store.tipsGiven(place), services.servicesAsked(place)]);
  const daily = pickTip(tips, given, place, asked);
  const tip = daily && pickTip(tips, [...given, daily.id], `${place} ${now()}`, asked);
  return tip && composeTip(tip, told, knowledge);
}
