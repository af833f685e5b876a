/**
 * The text, or as much of it as fits into `most` characters with an ellipsis at the end. It is cut after a word, and inside
 * one only where that word alone would fill half of the room; never inside a character.
 */
export function shortenText(text: string, most: number): string {
  if (text.length <= most) return text;
  // A character takes at most two places in a string, so more need not be looked at.
  const characters = [...text.slice(0, 2 * most + 1)];
  if (characters.length <= most) return text;
  const room = characters.slice(0, most).join('');
  const lastWord = room.search(/\s\S*$/u);
  const kept = lastWord > room.length / 2 ? room.slice(0, lastWord) : characters.slice(0, most - 1).join('');
  return `${kept.trimEnd()}…`;
}
