import type { VerdictParty } from '../../contract/answer.js';
import type { Locale } from '../../contract/locale.js';
import type { PictureLayer, PictureLine } from '../../contract/picture.js';
import { PICTURE } from './picture-phrases.js';

/** From AWS's side to the customer's; what both carry, or what depends, lies in between. */
const SIDE: Readonly<Record<VerdictParty, number>> = {
  aws: 0,
  shared: 1,
  depends: 1,
  'not-applicable': 1,
  customer: 2,
};

/** Where AWS's layers end and the customer's begin; `layers` stand from the ground up. Says so where there is no such place. */
export function lineThrough(layers: readonly Pick<PictureLayer, 'party'>[], locale: Locale): PictureLine {
  const says = PICTURE[locale];
  const sides = layers.map(({ party }) => SIDE[party]);
  if (!sides.includes(0) || !sides.includes(2)) return { type: 'none', label: says.noLine };
  if (sides.some((side, at) => side < (sides[at - 1] ?? 0)))
    return { type: 'several', label: says.noOneLine };
  const [from, to] = [sides.findIndex((side) => side > 0), sides.indexOf(2)];
  return from === to
    ? { type: 'one', at: to, label: says.line }
    : { type: 'between', from, to, label: says.lineThrough };
}
