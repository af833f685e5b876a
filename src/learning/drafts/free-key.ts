/** A key that a table does not have yet: the wanted one, or the wanted one with a number. */
export function freeKey(wanted: string, taken: Readonly<Record<string, unknown>>): string {
  if (!Object.hasOwn(taken, wanted)) return wanted;
  let number = 2;
  while (Object.hasOwn(taken, `${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
