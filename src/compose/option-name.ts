import type { Locale } from '../contract/locale.js';
import type { ResolvedCell } from '../resolve/resolution.js';

/** What an option is called in a list: a variant's label, a service's name, or an operating model's. */
export function optionName(
  { service, model }: Pick<ResolvedCell, 'service' | 'model'>,
  locale: Locale,
): string {
  return service ? (service.label?.[locale] ?? service.name) : (model?.name[locale] ?? 'AWS');
}
