import type { Block, VerdictParty } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import { sourcesOf, verdictOf } from './cell-in-words.js';
import { hereInWords } from './here-in-words.js';
import { ownInWords } from './own-in-words.js';
import { OVERVIEW, SAYS } from './phrases.js';
import type { Found, Words } from './words.js';

/** A service as a whole: its tasks by who carries them; or only our share, or only AWS's. */
export function composeOverview({ service, share, rows }: Found<'overview'>, locale: Locale): Words {
  const says = OVERVIEW[locale];
  const of = (party: VerdictParty) => rows.filter((row) => row.party === party);
  const wanted = {
    all: ['aws', 'shared', 'customer', 'depends'],
    ours: ['customer', 'shared', 'depends'],
    theirs: ['aws', 'shared', 'depends'],
  } as const;
  const blocks: Block[] = [{ type: 'paragraph', text: service.summary[locale] }];
  for (const party of wanted[share]) {
    const found = of(party);
    if (found.length === 0) continue;
    blocks.push({
      type: 'list',
      title: says.groups[party],
      items: found.map((row) => row.topic.name[locale]),
      runsOn: true,
    });
  }
  const told = rows
    .filter(({ party }) => (wanted[share] as readonly VerdictParty[]).includes(party))
    .map(({ topic, party, cell }) => ({ topic, party, cell, service, model: null }));
  const names = told.map(({ topic }) => topic.name[locale]);
  const own = rows.filter((row) => row.cell.origin !== 'model');
  return {
    outcome: 'answered',
    verdicts: told.map((row) => verdictOf(row)),
    title: { all: says.all, ours: says.ours, theirs: says.theirs }[share](service.name),
    blocks: [
      ...blocks,
      ...hereInWords(told, names, locale, 'briefly'),
      ...ownInWords(told, names, locale),
      { type: 'paragraph', text: SAYS[locale].askForOne },
    ],
    sources: sourcesOf(own.length > 0 ? own : rows).slice(0, MOST_SOURCES),
  };
}

/** The pages behind forty tasks would bury the answer; each task names its own when asked. */
export const MOST_SOURCES = 4;
