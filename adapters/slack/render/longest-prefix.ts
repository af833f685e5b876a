/**
 * The longest beginning of `text` that is at most `limit` characters once escaped. `encode` must never shorten a text. No
 * character is cut in half.
 */
export function longestPrefix(text: string, limit: number, encode: (text: string) => string): string {
  let fits = 0;
  let tooLong = Math.min(text.length, limit) + 1;
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (encode(text.slice(0, middle)).length <= limit) fits = middle;
    else tooLong = middle;
  }
  const halfOfPair = /[\uD800-\uDBFF]/.test(text.charAt(fits - 1)) && fits < text.length;
  return text.slice(0, halfOfPair ? fits - 1 : fits);
}
