import type { Block, Verdict } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import type { ResolvedCell } from '../resolve/resolution.js';
import { verdictOf } from './cell-in-words.js';
import { PARTY, SAYS } from './phrases.js';
import type { Found } from './words.js';

type Services = Found<'compare'>['services'];
type Rows = Found<'compare'>['rows'];

/** A table of tasks by services; the parties of a row stand in the order of the services. */
export function sideBySide(services: Services, rows: Rows, locale: Locale): Block {
  return {
    type: 'table',
    header: [SAYS[locale].task, ...services.map((service) => service.name)],
    rows: rows.map(({ topic, parties }) => [
      topic.name[locale],
      ...parties.map((party) => PARTY[locale][party]),
    ]),
  };
}

/** The verdict of each task on each service, row by row. */
export function verdictsOf(services: Services, rows: Rows): Verdict[] {
  return rows.flatMap((row) => cellsIn(services, row).map((cell) => verdictOf(cell)));
}

/** What a row tells of each service. */
export function cellsIn(services: Services, { topic, parties }: Rows[number]): ResolvedCell[] {
  return services.flatMap((service, at) => {
    const cell = service.cells.get(topic.id);
    const party = parties[at];
    return cell && party ? [{ topic, service, model: null, cell, party }] : [];
  });
}
