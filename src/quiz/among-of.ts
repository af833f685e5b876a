import type { Origin } from '../contract/ask.js';

/** Whether a place is one person's own, or somebody else's too; nobody is known where there is no place. */
export function amongOf(
  from: { readonly place: Origin['place']; readonly person: Origin['person'] | null } | undefined,
): 'here' | 'forYou' | 'nobody' {
  if (from === undefined) return 'nobody';
  return from.place === from.person ? 'forYou' : 'here';
}
