/** Numbers that are not below zero, in half the room where they are small enough for it. */
export function narrowNumbers(numbers: ArrayLike<number>): Uint16Array | Int32Array {
  let most = 0;
  for (let at = 0; at < numbers.length; at++) most = Math.max(most, numbers[at] as number);
  return most < 2 ** 16 ? Uint16Array.from(numbers) : Int32Array.from(numbers);
}
