import type { Knowledge } from '../knowledge/knowledge.js';

const counted = new WeakMap<Knowledge, Readonly<Record<string, number>>>();

/** How often the tips speak of which service, by its id: a measure of how well known it is. */
export function spokenServices(knowledge: Knowledge): Readonly<Record<string, number>> {
  const known = counted.get(knowledge);
  if (known) return known;
  const times = new Map<string, number>();
  for (const { services } of knowledge.tips.values())
    for (const service of services) times.set(service, (times.get(service) ?? 0) + 1);
  const all = Object.fromEntries(times);
  counted.set(knowledge, all);
  return all;
}
