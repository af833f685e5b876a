import type { Locale } from '../../contract/locale.js';
import type { PictureLayer } from '../../contract/picture.js';
import type { ResolvedCell, ShownLayer } from '../../resolve/resolution.js';
import { optionName } from '../option-name.js';
import { PARTY } from '../phrases.js';
import { PARTY_ORDER } from './party-order.js';

/** Layers in words. */
export function pictureLayers(layers: readonly ShownLayer[], locale: Locale): PictureLayer[] {
  return layers.map(({ layer, topic, party, options }) => ({
    topic: topic.id,
    name: layer.name[locale],
    task: topic.name[locale],
    party,
    word: PARTY[locale][party],
    note: party === 'depends' ? splitInWords(options, locale) : '',
  }));
}

/** "AWS: on Fargate, in Auto Mode; You: with self-managed nodes" */
function splitInWords(options: readonly ResolvedCell[], locale: Locale): string {
  return PARTY_ORDER.flatMap((party) => {
    const names = options
      .filter((option) => option.party === party)
      .map((option) => optionName(option, locale));
    return names.length > 0 ? [`${PARTY[locale][party]}: ${names.join(', ')}`] : [];
  }).join('; ');
}
