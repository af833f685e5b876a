/** The largest part of a question that a prompt holds, in characters. */
const LONGEST = 500;

/** What somebody typed, between marks that it cannot hold itself, so that a model takes it as data. */
export function fenced(question: string): string {
  return `<<<\n${question.slice(0, LONGEST).replaceAll(/<{2,}|>{2,}/g, '')}\n>>>`;
}
