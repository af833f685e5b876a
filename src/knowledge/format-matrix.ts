import { stringify } from 'csv-stringify/sync';
import type { MatrixRow } from './matrix.js';

/** The ways in which the matrix can be exported. */
export const MATRIX_FORMATS = ['csv', 'json'] as const;
export type MatrixFormat = (typeof MATRIX_FORMATS)[number];

/**
 * The matrix as text. CSV: a header and one line per cell, the addresses of the sources separated by spaces. JSON: an
 * array of rows, the sources with title, address and date.
 */
export function formatMatrix(rows: readonly MatrixRow[], format: MatrixFormat): string {
  if (format === 'json') return `${JSON.stringify(rows, null, 1)}\n`;
  return stringify(
    rows.map(({ service, topic, party, basis, aws, customer, sources }) => ({
      service,
      topic,
      party,
      basis,
      'aws.en': aws.en,
      'aws.nl': aws.nl,
      'customer.en': customer.en,
      'customer.nl': customer.nl,
      sources: sources.map((source) => source.url).join(' '),
    })),
    { header: true },
  );
}
