/** What is waited before the second attempt, in milliseconds; twice as long before each further one. */
const FIRST = 30_000;
/** However often it failed, in milliseconds. */
const LONGEST = 15 * 60_000;

/**
 * How long to wait after `failures` attempts, in milliseconds: never shorter than the platform asked for (`after`), and up
 * to a quarter longer by `chance` (0 to 1), so that what failed together is not tried together again.
 */
export function retryDelay(failures: number, after: number, chance: number): number {
  const backOff = Math.min(FIRST * 2 ** (failures - 1), LONGEST);
  return Math.ceil(Math.max(backOff, after) * (1 + chance / 4));
}
