import { isoDay } from '../iso-day.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Store } from '../store/store.js';
import { composeTip } from './compose-tip.js';
import { composeTipsEnded } from './compose-tips-ended.js';
import { countNoServices } from './count-no-services.js';
import { pickTip } from './pick-tip.js';
import type { Series } from './series.js';
import type { ServiceCounts } from './service-counts.js';

/** What choosing what comes by itself needs. */
export interface SeriesParts {
  readonly knowledge: Knowledge;
  readonly store: Pick<Store, 'tipsGiven'>;
  /** Where it is counted which services a place asks about; absent: it is not. */
  readonly services?: Pick<ServiceCounts, 'servicesAsked'>;
  readonly now: () => number;
}

/** Daily tips. */
export function tipSeries({ knowledge, store, services = countNoServices, now }: SeriesParts): Series {
  const { tips } = knowledge;
  return {
    async propose({ address }) {
      const [given, asked] = await Promise.all([store.tipsGiven(address), services.servicesAsked(address)]);
      return pickTip(tips, given, address, asked)?.id;
    },
    compose(id, { locale }) {
      const tip = tips.get(id);
      return tip && composeTip(tip, { locale, today: isoDay(now()), posted: true }, knowledge);
    },
    ended: composeTipsEnded,
  };
}
