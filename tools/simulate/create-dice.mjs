/** Numbers from 0 to 1 that come in the same order each time (Park and Miller's generator). */
export function createDice(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
