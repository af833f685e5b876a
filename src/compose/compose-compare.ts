import type { Locale } from '../contract/locale.js';
import { sourcesOf } from './cell-in-words.js';
import { MOST_SOURCES } from './compose-overview.js';
import { OVERVIEW, PARTY, SAYS } from './phrases.js';
import type { Found, Words } from './words.js';

/** Services side by side: only the tasks on which they differ. */
export function composeCompare({ services, rows }: Found<'compare'>, locale: Locale): Words {
  const names = services.map((service) => service.name);
  const cells = services.flatMap((service) =>
    [...service.cells.values()].filter((cell) => cell.origin !== 'model').slice(0, 2),
  );
  return {
    outcome: 'answered',
    verdicts: rows.flatMap(({ topic, parties }) =>
      parties.map((party, at) => ({
        party,
        yesNo: null,
        service: services[at]?.id ?? null,
        topic: topic.id,
      })),
    ),
    title: OVERVIEW[locale].compare(names),
    blocks: [
      rows.length > 0
        ? {
            type: 'table',
            header: [SAYS[locale].task, ...names],
            rows: rows.map(({ topic, parties }) => [
              topic.name[locale],
              ...parties.map((party) => PARTY[locale][party]),
            ]),
          }
        : { type: 'paragraph', text: OVERVIEW[locale].noDifference },
    ],
    sources: sourcesOf(cells.map((cell) => ({ cell }))).slice(0, MOST_SOURCES),
  };
}
