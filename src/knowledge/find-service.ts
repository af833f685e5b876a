import { slipsBetween } from '../words/slips-between.js';
import type { Knowledge, Service } from './knowledge.js';

/** What a name stands for: a service or variant, or else those whose names are near it, the nearest first. */
export type FoundService =
  | { readonly type: 'found'; readonly service: Service }
  | { readonly type: 'unknown'; readonly near: readonly Service[] };

const MOST_NEAR = 3;

/**
 * Finds a service by its id, or by any of its names as somebody may write it ("s3", "Amazon S3", "step functions"). A misspelt name
 * is not guessed at: what is filed has to be about what was asked for.
 */
export function findService(typed: string, { services }: Knowledge): FoundService {
  const key = keyOf(typed);
  const all = [...services.values()];
  const service = services.get(typed) ?? all.find((one) => keysOf(one).includes(key));
  return service ? { type: 'found', service } : { type: 'unknown', near: nearestTo(key, all) };
}

/** Services of whose names one is a slip or two away, or begins or ends as this one does. */
function nearestTo(key: string, services: readonly Service[]): Service[] {
  if (key.length === 0) return [];
  return services
    .flatMap((service) => {
      const distances = keysOf(service).flatMap((name) => distance(key, name) ?? []);
      return distances.length > 0 ? [{ service, distance: Math.min(...distances) }] : [];
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_NEAR)
    .map(({ service }) => service);
}

/** Slips between two names; more than any of them where one only holds the other; undefined where neither is so. */
function distance(key: string, name: string): number | undefined {
  const slips = slipsBetween(key, name, key.length < SHORT ? 1 : 2);
  if (slips !== null) return slips;
  const [short, long] = key.length < name.length ? [key, name] : [name, key];
  const isPart = short.length >= SHORT && (long.startsWith(short) || long.endsWith(short));
  return isPart ? SHORT + long.length - short.length : undefined;
}

/** Shorter names than this are all within two letters of each other. */
const SHORT = 4;

function keysOf({ id, name, aliases, ambiguous }: Service): string[] {
  return [id, name, ...aliases, ...ambiguous].map(keyOf);
}

/** A name without what is written in more ways than one: capitals, spaces, hyphens, accents, and AWS's own name before it. */
function keyOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/^\s*(?:aws|amazon)\s+/, '')
    .replace(/[^a-z0-9]/g, '');
}
