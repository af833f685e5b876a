/** Where the weekly quiz of a place is kept beside its tips: under a key that is forgotten with the place. */
export function quizAddress(place: string): string {
  return `${place}:quiz`;
}
