import { KEPT_KINDS, type KeptRecord } from './kept-record.js';

/** The order in which what is kept is given: kinds as they are listed, keys by code unit. */
export function byKindAndKey(one: KeptRecord, other: KeptRecord): number {
  const kinds = KEPT_KINDS.indexOf(one.kind) - KEPT_KINDS.indexOf(other.kind);
  if (kinds !== 0 || one.key === other.key) return kinds;
  return one.key < other.key ? -1 : 1;
}
