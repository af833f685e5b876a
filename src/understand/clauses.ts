import { type PlainClause, plainClause } from './clause-words.js';
import { type ClauseRole, isParty, MAY_OPEN, openedBy } from './opened-by.js';
import { QUESTION_VERBS } from './question-verbs.js';
import type { Reading } from './read-words.js';

/** A stretch of a message with one verb, roughly. */
export interface Clause {
  readonly role: ClauseRole;
  /** Its words; a service's name is one SERVICE. */
  readonly words: readonly string[];
  /** The same in one string. */
  readonly text: string;
  /** By word: the number by which models know it, or undefined for SERVICE. */
  readonly numbers: readonly (number | undefined)[];
  /** The same in plain words. */
  readonly plain: PlainClause;
  /** Whether its sentence ends in a question mark. */
  readonly isAsked: boolean;
  /** Place of its first word in the reading. */
  readonly start: number;
}

/** One whose sentence may go on. */
type CutClause = Clause & { isAsked: boolean };

/** Stands for a service's name, so that "AWS Config" is not taken for AWS. */
export const SERVICE = '#';

/** Cuts a message into clauses. `isName` tells which tokens belong to a service's name. */
export function clausesOf(reading: Reading, isName: readonly boolean[]): Clause[] {
  const { tokens } = reading;
  const clauses: CutClause[] = [];
  let words: string[] = [];
  let numbers: (number | undefined)[] = [];
  let role: ClauseRole = 'main';
  let start = 0;
  let sentence = 0;
  const close = (next: number, nextRole: ClauseRole) => {
    if (words.length > 0) {
      const text = words.join(' ');
      clauses.push({ role, words, text, numbers, plain: plainClause(words, text), isAsked: false, start });
      words = [];
      numbers = [];
    }
    role = nextRole;
    start = next;
  };
  // A question mark belongs to every clause of its sentence, and is met at the end only.
  const endSentence = (isAsked: boolean, next: number) => {
    close(next, 'main');
    for (; sentence < clauses.length; sentence++) (clauses[sentence] as CutClause).isAsked = isAsked;
  };
  for (let at = 0; at < tokens.length; at++) {
    const { word, afterBreak, afterEnd, isPart } = tokens[at] as (typeof tokens)[number];
    if (isPart) continue;
    if (afterEnd) endSentence(afterEnd === 'question', at);
    else if (afterBreak && !isName[at] && words.length > 0) close(at, 'main');
    if (isName[at]) {
      if (words.at(-1) !== SERVICE || !isName[at - 1]) {
        words.push(SERVICE);
        numbers.push(undefined);
      }
      continue;
    }
    const opened = MAY_OPEN.has(word) ? openedBy(word, at, reading, words.length === 0) : null;
    if (opened) {
      close(at + 1, opened);
      continue;
    }
    const joins =
      (word === 'and' || word === 'en') &&
      beginsClause(tokens[at + 1]?.word ?? '', tokens[at + 2]?.word ?? '');
    if (joins && words.length > 3) {
      close(at + 1, 'main');
      continue;
    }
    if (endsCondition(role, words, word, tokens[at + 1]?.word ?? '')) close(at, 'main');
    words.push(word);
    numbers.push(reading.numbers[at]);
  }
  endSentence(reading.isMarked, tokens.length);
  return clauses;
}

/** "If I do nothing will AWS …": behind a condition a verb with its party begins the question, comma or not. */
function endsCondition(role: ClauseRole, words: readonly string[], word: string, next: string): boolean {
  if (role !== 'condition' && role !== 'reason') return false;
  if (words.length < 3) return false;
  return (QUESTION_VERBS.has(word) && isParty(next)) || (isParty(word) && QUESTION_VERBS.has(next));
}

/** "… and we do nothing", "… en hoeven wij niets": a second doing, with a doer of its own. */
function beginsClause(word: string, next: string): boolean {
  return (
    (QUESTION_VERBS.has(word) && isParty(next)) ||
    (isParty(word) && QUESTION_VERBS.has(next)) ||
    (isParty(word) && /^(?:never|nooit|do|just)$/.test(next))
  );
}
