import type { Locale } from '../contract/locale.js';
import { inShort, sourcesOf, verdictOf } from './cell-in-words.js';
import { headline } from './headline.js';
import { hereInWords } from './here-in-words.js';
import { ownInWords } from './own-in-words.js';
import { SAYS } from './phrases.js';
import { subjectsOf } from './subjects-of.js';
import { teamIn } from './team-in.js';
import type { Found, Words } from './words.js';

/** Several verdicts under one headline: several tasks, several services, or the halves of one word ("patching"). */
export function composeSeveral({ cells, family, party, yesNo }: Found<'several'>, locale: Locale): Words {
  const topics = [...new Set(cells.map((one) => one.topic))];
  const services = [...new Set(cells.map((one) => one.service?.name ?? ''))];
  const [first] = cells;
  const subjects = subjectsOf(cells, locale);
  const items = cells.map((one, at) => `${subjects[at] ?? ''}: ${inShort(one, locale)}`);
  const subject = family?.name[locale] ?? topics.map((topic) => topic.name[locale]).join(', ');
  return {
    outcome: 'answered',
    verdict: {
      party,
      yesNo,
      service: services.length === 1 ? (first?.service?.id ?? null) : null,
      topic: first?.topic.id ?? null,
      ...teamIn(cells),
    },
    verdicts: cells.map((one) => verdictOf(one)),
    headline: headline(party, yesNo, locale),
    title: `${subject} · ${services.join(', ')}`,
    blocks: [
      { type: 'list', title: SAYS[locale].options, items },
      ...hereInWords(cells, subjects, locale),
      ...ownInWords(cells, subjects, locale),
    ],
    sources: sourcesOf(cells),
  };
}
