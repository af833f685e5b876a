import { LOCALES } from './locale.js';
import type { ExportWish } from './stack-export.js';

/** Where stacks are served as files, on the one port. */
export const EXPORTS = '/exports/';

/** Between ids, as in the address of a picture. */
const BETWEEN = '_';
/** Every service there is fits; in characters. */
const LONGEST = 2_500;

/** The path at which a stack is served as CSV: "/exports/en/elb_fargate.csv". */
export function exportPath({ services, locale }: Pick<ExportWish, 'services' | 'locale'>): string {
  return `${EXPORTS}${locale}/${services.join(BETWEEN)}.csv`;
}

/** Reads what `exportPath` writes, of services that may be unknown; null for anything else. */
export function readExportPath(path: string): ExportWish | null {
  if (path.length > LONGEST) return null;
  const [, language, ids = ''] = /^\/exports\/([a-z]+)\/([a-z0-9_~-]+)\.csv$/.exec(path) ?? [];
  const locale = LOCALES.find((one) => one === language);
  return locale ? { services: ids.split(BETWEEN), locale, format: 'csv', theme: 'light' } : null;
}
