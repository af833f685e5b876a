import type { Knowledge } from '../knowledge/knowledge.js';

/** Words that half of AWS's services bear in their name. */
const EVERYWHERE = new Set(['amazon', 'aws', 'service', 'services', 'managed', 'for', 'on', 'and', 'cloud']);

/**
 * Ids of the services that are likest to one without an entry: those that share words with its id, then the others of
 * the same category. Empty when no name has a word of it.
 */
export function nearestServices(id: string, { services }: Knowledge): string[] {
  const words = wordsOf(id);
  const all = [...services.values()].filter((service) => service.parent === undefined);
  const alike = all
    .map((service) => ({ service, likeness: likeness(wordsOf(service.name), words) }))
    .filter((one) => one.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ service }) => service);
  const category = alike[0]?.category;
  const others = all.filter((service) => service.category === category && !alike.includes(service));
  return [...alike, ...others].map((service) => service.id);
}

/** The words that both have, in proportion to those that either has. */
function likeness(a: readonly string[], b: readonly string[]): number {
  return a.filter((word) => b.includes(word)).length / new Set([...a, ...b]).size;
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 1 && !EVERYWHERE.has(word));
}
