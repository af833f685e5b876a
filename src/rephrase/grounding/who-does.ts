import type { Party } from '../../contract/answer.js';
import type { Mark, Who } from './marks.js';
import { type Content, isContent } from './same-concept.js';

/** A word, and who may be the one it is said of; `null` stands for nobody in particular. */
export interface Attributed {
  readonly word: Content;
  readonly who: ReadonlySet<Who | null>;
}

interface Open {
  readonly word: Content;
  who: Set<Who | null>;
}

const CONDITIONS = new Set(['if', 'unless', 'until', 'before', 'after', 'because', 'although']);

/**
 * Tells of each word who acts where it stands: whoever was named last in the sentence; for what comes before anybody is
 * named, the first one named; and whoever it is up to ("by AWS") for the whole stretch before. A sentence that names nobody
 * is said of whoever the place tells of, or of the one before.
 */
export function whoDoes(marks: readonly Mark[], party: Party | null): Attributed[] {
  const all: Open[] = [];
  let before: Who | null = party === 'aws' ? 'aws' : party === 'customer' ? 'you' : null;
  for (const sentence of sentencesOf(marks)) {
    const { words, last } = inSentence(sentence, before, party);
    all.push(...words);
    before = last ?? before;
  }
  return all;
}

function sentencesOf(marks: readonly Mark[]): Mark[][] {
  const sentences: Mark[][] = [[]];
  for (const mark of marks) {
    if (mark.type === 'break' && mark.strong) sentences.push([]);
    else sentences.at(-1)?.push(mark);
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

function inSentence(
  sentence: readonly Mark[],
  before: Who | null,
  party: Party | null,
): { words: Open[]; last: Who | null } {
  const words: Open[] = [];
  let current: Set<Who | null> | undefined;
  let last: Who | null = null;
  // Where the stretch began, and where a condition did that has named nobody yet.
  let stretch = 0;
  let condition: number | undefined;
  const name = (who: Who, from: number) => {
    for (const open of words.slice(from)) open.who = new Set([who]);
    current = new Set([who]);
    last = who;
  };
  for (const mark of sentence) {
    if (mark.type === 'break') {
      stretch = words.length;
      if (condition !== undefined && condition < words.length) condition = Number.NaN;
    } else if (mark.type === 'marker' && CONDITIONS.has(mark.marker)) {
      stretch = words.length;
      condition = words.length;
    } else if (mark.type === 'party' && mark.role !== 'owns') {
      if (mark.role === 'perhaps' && current !== undefined) {
        current = new Set([...current, mark.who]);
      } else if (mark.role === 'isUpTo') {
        name(mark.who, current === undefined ? 0 : stretch);
      } else {
        const first = current === undefined;
        if (!first && condition !== undefined && Number.isNaN(condition))
          joinBefore(words, mark.who, stretch);
        name(mark.who, first ? 0 : words.length);
      }
      condition = undefined;
    } else if (isContent(mark)) words.push({ word: mark, who: new Set(current ?? [null]) });
  }
  const standard: Who | null = party === 'aws' ? 'aws' : party === 'customer' ? 'you' : null;
  if (current === undefined) for (const open of words) open.who = new Set([before, standard]);
  return { words, last };
}

/** A condition between two who act may be said of either. */
function joinBefore(words: readonly Open[], who: Who, until: number): void {
  for (const open of words.slice(Math.max(0, until - 12), until)) open.who.add(who);
}
