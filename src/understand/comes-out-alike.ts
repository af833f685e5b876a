import type { Knowledge, Service } from '../knowledge/knowledge.js';

/** Tells whether two tasks have the same verdict on the only service that was named, however it is commonly run. */
export function comesOutAlike(
  services: readonly string[],
  { services: known, topics }: Knowledge,
): (a: string, b: string) => boolean {
  const [only, ...others] = services;
  if (only === undefined || others.length > 0) return () => false;
  const service = known.get(only);
  return (a, b) => {
    if (!service || !topics.has(a) || !topics.has(b)) return false;
    const isAlike = ({ cells }: Service) => cells.get(a)?.party === cells.get(b)?.party;
    return (
      isAlike(service) &&
      service.variants.every((id) => {
        const variant = known.get(id);
        return variant === undefined || !variant.common || isAlike(variant);
      })
    );
  };
}
