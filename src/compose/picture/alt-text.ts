import type { VerdictParty } from '../../contract/answer.js';
import type { Locale } from '../../contract/locale.js';
import type { PartyMark, PictureLayer, PictureLine, PictureRow } from '../../contract/picture.js';
import { PARTY } from '../phrases.js';
import { PARTY_ORDER } from './party-order.js';
import { PICTURE } from './picture-phrases.js';

/** "AWS: Data centre; Hardware. You: Data.": names by the party that carries them. */
export function byParty(
  named: readonly { readonly name: string; readonly party: VerdictParty }[],
  locale: Locale,
): string {
  return PARTY_ORDER.flatMap((party) => {
    const names = named.filter((one) => one.party === party).map(({ name }) => name);
    return names.length > 0 ? [`${PARTY[locale][party]}: ${names.join('; ')}.`] : [];
  }).join(' ');
}

/** Each column in a sentence or two: "Amazon EC2. AWS: Hardware. You: Data." */
export function byColumn(
  columns: readonly { readonly name: string }[],
  rows: readonly PictureRow[],
  locale: Locale,
): string {
  return columns
    .map(({ name }, at) => {
      const named = rows.map((row) => ({ name: row.name, party: (row.cells[at] as PartyMark).party }));
      return `${name}. ${byParty(named, locale)}`;
    })
    .join(' ');
}

/** A layer by name, and, where it depends, on what. */
export function withNotes(
  layers: readonly PictureLayer[],
): { readonly name: string; readonly party: VerdictParty }[] {
  return layers.map(({ name, note, party }) => ({ name: note === '' ? name : `${name} (${note})`, party }));
}

/** Where the line lies, in a sentence. */
export function lineInWords(line: PictureLine, layers: readonly PictureLayer[], locale: Locale): string {
  const says = PICTURE[locale];
  const name = (at: number) => layers[at]?.name ?? '';
  switch (line.type) {
    case 'one':
      return says.lineBetween(name(line.at - 1), name(line.at));
    case 'between':
      return says.runsThrough(layers.slice(line.from, line.to).map((layer) => layer.name));
    case 'several':
      return says.noOneLineSays;
    case 'none':
      return says.noLineSays;
  }
}
