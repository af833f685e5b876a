/**
 * "Which team patches EC2?" asks who does. Where an organisation's teams are known it is read as that; the models have learnt
 * of "who" from thousands of examples, and of teams from none. What comes back is never longer than what was asked.
 */
export function teamAsWho(question: string): string {
  return question
    .replace(/\b(?:which|what) (?:of (?:our|the) )?(?:teams?|squads?|departments?)\b/giu, 'who')
    .replace(/\bwelke? (?:van (?:onze|de) )?(?:teams?|squads?|afdeling(?:en)?)\b/giu, 'wie');
}
