import type { Block } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import type { ResolvedCell } from '../resolve/resolution.js';
import { inShort, sourcesOf, titleOf, verdictOf } from './cell-in-words.js';
import { headline } from './headline.js';
import { hereInWords } from './here-in-words.js';
import { optionName } from './option-name.js';
import { ownInWords } from './own-in-words.js';
import { SAYS } from './phrases.js';
import { teamIn } from './team-in.js';
import type { Found, Words } from './words.js';

/** One task, several ways to run the service: each with its verdict, and a question back only if they differ. */
export function composeSplit(
  { topic, service, party, yesNo, options }: Found<'split'>,
  locale: Locale,
): Words {
  const says = SAYS[locale];
  const depends = party === 'depends';
  // A label such as "on Fargate" is clear beside its siblings only.
  const nameOf = (option: ResolvedCell) =>
    service ? optionName(option, locale) : (option.service?.name ?? optionName(option, locale));
  const names = options.map(nameOf);
  const items = options.map((option, at) => `${names[at] ?? ''}: ${inShort(option, locale)}`);
  const blocks: Block[] = [
    { type: 'list', title: depends ? says.options : says.sameEverywhere, items },
    ...hereInWords(options, names, locale),
    ...ownInWords(options, names, locale),
  ];
  if (depends) blocks.push({ type: 'paragraph', text: service ? says.whichOne : says.whichService });
  return {
    outcome: depends ? 'depends' : 'answered',
    verdict: { party, yesNo, service: service?.id ?? null, topic: topic.id, ...teamIn(options) },
    verdicts: options.map((option) => verdictOf(option)),
    headline: headline(party, yesNo, locale),
    title: titleOf({ topic, service }, locale),
    blocks,
    sources: sourcesOf(options),
  };
}
