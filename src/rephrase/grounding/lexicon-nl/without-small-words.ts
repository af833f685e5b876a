import { fold } from '../word-table.js';

/** Words that are so small and frequent that a form of another word ("voort, meteen") must not be taken for them. */
const SMALL =
  `de het een dit dat deze die er ze zij hij hem haar hun wie wat hoe waar van voor bij naar uit tot om te aan op met in over
  onder per via af toe mee is was waren wordt worden werd werden ben bent geweest heeft hebben had hadden dan ook nog wel nu net
  niet geen niets kan mag moet als want dus en of maar dus richting verder hen wij`.split(/\s+/);

const FOLDED = new Set(SMALL.map(fold));

/** Leaves out of a group what folds to a small word. */
export function withoutSmallWords(group: readonly string[]): readonly string[] {
  return group.filter((word) => word.includes(' ') || !FOLDED.has(fold(word)));
}
