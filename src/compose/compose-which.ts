import type { Locale } from '../contract/locale.js';
import type { ResolvedCell } from '../resolve/resolution.js';
import { sourcesOf, verdictOf } from './cell-in-words.js';
import { MOST_SOURCES } from './compose-overview.js';
import { hereInWords } from './here-in-words.js';
import { ownInWords } from './own-in-words.js';
import { OVERVIEW, SAYS, WHICH } from './phrases.js';
import type { Found, Words } from './words.js';

const nameOf = ({ service }: ResolvedCell) => service?.name ?? '';

/** The services on which a task is whose, one paragraph per party. */
export function composeWhich({ topic, wanted, category, groups }: Found<'which'>, locale: Locale): Words {
  const says = WHICH[locale];
  const cells = groups.flatMap((group) => group.cells);
  const blocks = groups.map(({ party, cells: ofParty }) => {
    const label = party === 'not-applicable' ? says.none : OVERVIEW[locale].groups[party];
    return { type: 'paragraph' as const, text: `${label}: ${ofParty.map(nameOf).join('; ')}.` };
  });
  const names = cells.map(nameOf);
  const none = { type: 'paragraph' as const, text: says.noneSuch };
  const documented = cells.filter(({ cell }) => cell.origin !== 'model');
  return {
    outcome: 'answered',
    verdicts: cells.map((cell) => verdictOf(cell)),
    title: says.title(topic.name[locale], wanted, category?.name[locale] ?? null),
    blocks: [
      ...(blocks.length > 0 ? blocks : [none]),
      ...hereInWords(cells, names, locale, 'briefly'),
      ...ownInWords(cells, names, locale),
      { type: 'paragraph', text: SAYS[locale].askForOne },
    ],
    sources: sourcesOf(documented.length > 0 ? documented : cells).slice(0, MOST_SOURCES),
  };
}
