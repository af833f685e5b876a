/** The text, or as much of it as fits into `most` characters with an ellipsis at the end. Never cuts a character in two. */
export function shortenText(text: string, most: number): string {
  if (text.length <= most) return text;
  // A character is two units at most, so that much is enough to look at, however long the text is.
  const characters = [...text.slice(0, 2 * most + 1)];
  return characters.length <= most ? text : `${characters.slice(0, Math.max(0, most - 1)).join('')}…`;
}
