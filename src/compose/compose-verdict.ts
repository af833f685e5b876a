import type { Block } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import { inShort, sides, sourcesOf, titleOf, verdictOf } from './cell-in-words.js';
import { headline } from './headline.js';
import { hereInWords } from './here-in-words.js';
import { ownInWords } from './own-in-words.js';
import { SAYS } from './phrases.js';
import { subjectsOf } from './subjects-of.js';
import type { Found, Words } from './words.js';

/** One verdict: who does what, what would change it, how else it is read. */
export function composeVerdict(
  { found, yesNo, exceptions, others }: Found<'verdict'>,
  locale: Locale,
): Words {
  const { cell } = found;
  const says = SAYS[locale];
  const verdict = verdictOf(found, yesNo);
  const beside = [...others, ...exceptions];
  const all = [found, ...beside];
  const names = subjectsOf(all, locale);
  const blocks: Block[] = [sides(found, locale), ...hereInWords(all, names, locale)];
  if (others.length > 0) {
    const items = others.map((other) => `${other.topic.name[locale]}: ${inShort(other, locale)}`);
    blocks.push({ type: 'list', title: says.alsoAsked, items });
  }
  if (cell.changes) blocks.push({ type: 'paragraph', text: `${says.changes}: ${cell.changes[locale]}` });
  if (exceptions.length > 0) {
    const items = exceptions.map((one) => `${one.service?.name ?? ''}: ${inShort(one, locale)}`);
    blocks.push({ type: 'list', title: says.except, items });
  }
  for (const reading of cell.readings)
    blocks.push({ type: 'paragraph', text: `${says.otherReading}: ${reading[locale]}` });
  blocks.push(...ownInWords(all, names, locale));
  if (cell.basis === 'derived' && cell.origin !== 'own' && cell.party !== 'not-applicable')
    blocks.push({ type: 'paragraph', text: says.derived });
  return {
    outcome: 'answered',
    verdict,
    verdicts: [verdict, ...beside.map((one) => verdictOf(one))],
    headline: headline(cell.party, yesNo, locale),
    title: titleOf(found, locale),
    blocks,
    sources: sourcesOf(all),
  };
}
