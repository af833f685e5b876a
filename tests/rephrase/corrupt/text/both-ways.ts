/** Pairs in both directions. */
export function bothWays(
  pairs: readonly (readonly [one: string, other: string])[],
): (readonly [string, string])[] {
  return pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);
}
