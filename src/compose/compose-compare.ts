import type { Locale } from '../contract/locale.js';
import { sourcesOf } from './cell-in-words.js';
import { MOST_SOURCES } from './compose-overview.js';
import { OVERVIEW } from './phrases.js';
import { sideBySide, verdictsOf } from './side-by-side.js';
import { togetherHere } from './together-here.js';
import type { Found, Words } from './words.js';

/** Services side by side: only the tasks on which they differ. */
export function composeCompare({ services, rows }: Found<'compare'>, locale: Locale): Words {
  const names = services.map((service) => service.name);
  const cells = services.flatMap((service) =>
    [...service.cells.values()].filter((cell) => cell.origin !== 'model').slice(0, 2),
  );
  return {
    outcome: 'answered',
    verdicts: verdictsOf(services, rows),
    title: OVERVIEW[locale].compare(names),
    blocks: [
      rows.length > 0
        ? sideBySide(services, rows, locale)
        : { type: 'paragraph', text: OVERVIEW[locale].noDifference },
      ...togetherHere(services, rows, locale),
    ],
    sources: sourcesOf(cells.map((cell) => ({ cell }))).slice(0, MOST_SOURCES),
  };
}
