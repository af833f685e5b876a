import type { Verdict } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import type { Page } from '../knowledge/knowledge.js';
import { pictureAddress } from '../picture-address.js';
import type { Finding, Shown } from '../resolve/resolution.js';
import { sourcesOf, verdictOf } from './cell-in-words.js';
import { MOST_SOURCES } from './compose-overview.js';
import { pictureOf } from './picture/picture-of.js';
import { verdictsOf } from './side-by-side.js';
import type { Found, Words } from './words.js';

/** A picture, and below it the same in words: those of the overview, comparison, list or stack that it shows. */
export function composePicture(
  { shown, words, subject }: Found<'picture'>,
  locale: Locale,
  inWords: (finding: Exclude<Finding, Found<'picture'>>) => Words,
): Words {
  const said = inWords(words);
  const sources = pagesBehind(shown, said.sources ?? []);
  const picture = pictureOf(shown, pictureAddress(subject, locale), sources, locale);
  return {
    ...said,
    outcome: 'answered',
    verdicts: eachOnce([...verdictsShown(shown), ...(said.verdicts ?? [])]),
    blocks: [{ type: 'picture', picture }, ...said.blocks],
    sources,
  };
}

/** The pages behind the layers that are drawn: AWS's own about the service, where there are any. */
function pagesBehind(shown: Shown, otherwise: readonly Page[]): readonly Page[] {
  if (shown.of !== 'service') return otherwise;
  const cells = shown.layers.flatMap(({ options }) => options);
  const own = cells.filter(({ cell }) => cell.origin !== 'model');
  return sourcesOf(own.length > 0 ? own : cells).slice(0, MOST_SOURCES);
}

function verdictsShown(shown: Shown): Verdict[] {
  switch (shown.of) {
    case 'service':
    case 'model': {
      const service = shown.of === 'service' ? shown.service.id : null;
      return shown.layers.map(({ topic, party }) => ({ party, yesNo: null, service, topic: topic.id }));
    }
    case 'topic':
      return shown.cells.map((cell) => verdictOf(cell));
    case 'services':
    case 'stack':
      return verdictsOf(shown.services, shown.rows);
  }
}

/** What is drawn may stand in the words, too. */
function eachOnce(verdicts: readonly Verdict[]): Verdict[] {
  return [...new Map(verdicts.map((one) => [`${one.service} ${one.topic}`, one])).values()];
}
