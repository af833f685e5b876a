import { LOCALES, type Locale } from './contract/locale.js';
import type { Picture } from './contract/picture.js';
import type { Knowledge } from './knowledge/knowledge.js';

/** What a picture is of, by ids: as much as it takes to have it again. */
export interface PictureSubject {
  readonly kind: Picture['kind'];
  readonly services: readonly string[];
  /** Those of them whose own way to be run is meant, and none of its variants. */
  readonly itself: readonly string[];
  readonly topics: readonly string[];
  /** Id of the family that the topics were named by, or null. */
  readonly family: string | null;
  /** Id of the kind of services over which a task is drawn, or null. */
  readonly category: string | null;
}

/** Between ids; it occurs in none, and has no meaning in an address of the web. */
const BETWEEN = '_';
/** Behind the id of a service whose own way to be run is meant. */
const ITSELF = '~itself';
/** Before the id of a kind of services. */
const IN = 'in';
/** Every service there is fits; in characters. */
const LONGEST = 2_500;

/** Spells what a picture is of: "en/layers/rds", "nl/strip/data-backup/in/database", "en/matrix/patching/ec2_rds". */
export function pictureAddress(subject: PictureSubject, locale: Locale): string {
  const { kind, services, itself, topics, family, category } = subject;
  const named = services.map((id) => (itself.includes(id) ? `${id}${ITSELF}` : id));
  const parts = [family ?? topics.join(BETWEEN), named.join(BETWEEN)].filter(Boolean);
  return [locale, kind, ...parts, ...(category === null ? [] : [IN, category])].join('/');
}

/** Reads what `pictureAddress` spells; null for anything else, and for whatever is not known. */
export function readPictureAddress(
  address: string,
  known: Pick<Knowledge, 'services' | 'topics' | 'families' | 'categories'>,
): { readonly subject: PictureSubject; readonly locale: Locale } | null {
  if (address.length > LONGEST) return null;
  const [language, kind, ...parts] = address.split('/');
  const locale = LOCALES.find((one) => one === language);
  const named = locale && partsOf(kind, parts);
  if (!locale || !named) return null;
  const family = known.families.find(({ id }) => id === named.topics);
  const services = listed(named.services);
  const subject: PictureSubject = {
    kind: named.kind,
    services: services.map((one) => (one.endsWith(ITSELF) ? one.slice(0, -ITSELF.length) : one)),
    itself: services.flatMap((one) => (one.endsWith(ITSELF) ? [one.slice(0, -ITSELF.length)] : [])),
    topics: family?.topics ?? listed(named.topics),
    family: family?.id ?? null,
    category: named.category ?? null,
  };
  const isKnown =
    areAll(subject.services, known.services) &&
    areAll(subject.topics, known.topics) &&
    (subject.category === null || known.categories.some(({ id }) => id === subject.category));
  return isKnown && pictureAddress(subject, locale) === address ? { subject, locale } : null;
}

interface Parts {
  readonly kind: Picture['kind'];
  readonly topics?: string | undefined;
  readonly services?: string | undefined;
  readonly category?: string | undefined;
}

/** Which part of an address is what; null where a kind of picture has no such parts. */
function partsOf(kind: string | undefined, parts: readonly string[]): Parts | null {
  const [first, second, third] = parts;
  const form = `${kind} ${parts.length}`;
  switch (form) {
    case 'model 0':
      return { kind: 'model' };
    case 'layers 1':
      return { kind: 'layers', services: first };
    case 'side-by-side 1':
      return { kind: 'side-by-side', services: first };
    case 'matrix 1':
      return { kind: 'matrix', services: first };
    case 'matrix 2':
      return { kind: 'matrix', topics: first, services: second };
    case 'strip 1':
    case 'strip 2':
      return { kind: 'strip', topics: first, services: second };
    case 'strip 3':
      return second === IN ? { kind: 'strip', topics: first, category: third } : null;
    default:
      return null;
  }
}

function listed(ids = ''): string[] {
  return ids === '' ? [] : ids.split(BETWEEN);
}

/** Whether all are known, and each stands there once. */
function areAll(ids: readonly string[], entries: ReadonlyMap<string, unknown>): boolean {
  return new Set(ids).size === ids.length && ids.every((id) => entries.has(id));
}
