import type { Knowledge } from '../knowledge/knowledge.js';

/** Tells whether two tasks have the same verdict on the only service that was named, however it is run. */
export function comesOutAlike(
  services: readonly string[],
  { services: known, topics }: Knowledge,
): (a: string, b: string) => boolean {
  const [only, ...others] = services;
  if (only === undefined || others.length > 0) return () => false;
  const ways = [only, ...(known.get(only)?.variants ?? [])].flatMap((id) => known.get(id) ?? []);
  return (a, b) =>
    ways.length > 0 &&
    topics.has(a) &&
    topics.has(b) &&
    ways.every(({ cells }) => cells.get(a)?.party === cells.get(b)?.party);
}
