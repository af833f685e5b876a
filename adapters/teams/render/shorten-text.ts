/** The text, or as much of it as fits into `most` characters with an ellipsis at the end. Never cuts a character in two. */
export function shortenText(text: string, most: number): string {
  if (text.length <= most) return text;
  // A character takes at most two places in a string, so more need not be looked at.
  const characters = [...text.slice(0, 2 * most + 1)];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
