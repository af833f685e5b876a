/**
 * Takes the first tenth of a map away once it holds more than `most`: what was set longest ago goes first. Not one by one,
 * because whoever looks for the first walks over the places of all that went before it, thousands of them in a large map.
 */
export function makeRoom(map: Map<string, unknown>, most: number): void {
  if (map.size <= most) return;
  const kept = most - Math.floor(most / 10);
  for (const key of map.keys()) {
    if (map.size <= kept) return;
    map.delete(key);
  }
}
