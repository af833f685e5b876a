import { createHash } from 'node:crypto';

/** The first of some in the order of an address, which is made of nothing but the address and each one's id. */
export function firstInOrder<T extends { readonly id: string }>(
  some: readonly T[],
  address: string,
): T | undefined {
  return some
    .map((one) => ({ one, place: placeOf(one.id, address) }))
    .reduce<{ one: T; place: string } | undefined>(
      (first, next) => (first === undefined || next.place < first.place ? next : first),
      undefined,
    )?.one;
}

/** Where one stands in an address's order: a text to compare, alike for the same two at any time. */
function placeOf(id: string, address: string): string {
  return createHash('sha256').update(`${address} ${id}`).digest('hex');
}
