import type { VerdictParty } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import type { YesNo } from '../resolve/resolution.js';
import { PARTY, YES_NO } from './phrases.js';

/** The verdict in a word or two: "Shared.", "Yes, in part. Shared.", "Nee. AWS." */
export function headline(party: VerdictParty, yesNo: YesNo, locale: Locale): string {
  const word = `${PARTY[locale][party]}.`;
  if (yesNo === null) return word;
  const { yes, no, yesInPart, noInPart } = YES_NO[locale];
  if (party === 'shared') return `${yesNo === 'yes' ? yesInPart : noInPart}. ${word}`;
  return `${yesNo === 'yes' ? yes : no}. ${word}`;
}
