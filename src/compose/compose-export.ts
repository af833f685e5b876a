import { exportPath } from '../contract/export-path.js';
import type { Locale } from '../contract/locale.js';
import { composeStack } from './compose-stack.js';
import { EXPORT } from './phrases.js';
import { verdictsOf } from './side-by-side.js';
import type { Found, Words } from './words.js';

/** A file of services that are run together: what it holds, and where it is. */
export function composeExport({ services, rows, named }: Found<'export'>, locale: Locale): Words {
  const says = EXPORT[locale];
  const { title, sources = [] } = composeStack(
    { type: 'stack', share: 'all', services, rows, leftOut: [] },
    locale,
  );
  const language = locale === 'en' ? '' : ` --lang ${locale}`;
  const file = {
    path: exportPath({ services: named, locale }),
    label: says.label,
    otherwise: says.otherwise(`npm run ask -- --stack ${named.join(',')}${language} --output stack.csv`),
  };
  return {
    outcome: 'answered',
    verdicts: verdictsOf(services, rows),
    title,
    blocks: [
      { type: 'paragraph', text: says.says(rows.length, services.length) },
      { type: 'file', file },
    ],
    sources,
  };
}
