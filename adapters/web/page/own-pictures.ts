/** The address of a picture, on whichever host. */
const PICTURE = /^https:\/\/[^/]+(\/pictures\/[a-z0-9/._~-]+)$/;

/** A message whose pictures are fetched from this server, as the page may fetch from no other. */
export function ownPictures<T>(value: T): T {
  if (typeof value === 'string') return value.replace(PICTURE, '$1') as T;
  if (Array.isArray(value)) return value.map(ownPictures) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, ownPictures(part)])) as T;
}
