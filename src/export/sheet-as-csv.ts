import { stringify } from 'csv-stringify/sync';
import type { DutySheet } from '../compose/duty-sheet.js';
import { EXPORT_WORDS } from './export-words.js';

/**
 * A sheet as CSV (RFC 4180), made to be filed and filtered: a row for each task and service, and where the ways to run a service
 * differ, one for each of them. Addresses of sources stand apart by spaces, and the days on which they were checked in the same order.
 * The last four columns are for programs: their names and ids are the same in every language.
 *
 * It begins with a byte order mark, without which Excel takes UTF-8 for Windows-1252 (https://csv.js.org/stringify/options/bom);
 * and what a spreadsheet would take for a formula begins with an apostrophe.
 */
export function sheetAsCsv({ locale, services, rows }: DutySheet): string {
  const says = EXPORT_WORDS[locale];
  const lines = rows.flatMap(({ topic, task, cells }) =>
    cells.flatMap(({ party, word, duties }, at) =>
      duties.map((duty) => [
        [says.task, task],
        [says.service, services[at]?.name],
        [says.verdict, word],
        [says.way, duty.way],
        [says.wayVerdict, duty.way && duty.word],
        [says.aws, duty.aws],
        [says.customer, duty.customer],
        [says.changes, duty.changes],
        [says.notes, duty.notes.join(' ')],
        [says.sources, duty.sources.map(({ url }) => url).join(' ')],
        [says.checked, duty.sources.map(({ checked }) => checked).join(' ')],
        [says.overdue, duty.sources.some(({ overdue }) => overdue) ? says.yes : says.no],
        ['task_id', topic],
        ['service_id', services[at]?.id],
        ['party', party],
        ['party_there', duty.way && duty.party],
      ]),
    ),
  );
  return stringify(
    lines.map((line) => Object.fromEntries(line)),
    { header: true, bom: true, escape_formulas: true, record_delimiter: 'windows' },
  );
}
