import type { Marker } from './lexicon.js';
import type { Mark, Who } from './marks.js';
import { type Content, isContent } from './same-concept.js';
import { sentencesOf } from './sentences-of.js';
import { OPENING } from './stretches.js';

/** A word, and who is said to act where it stands; empty: nobody is named there. */
export interface Attributed {
  readonly word: Content;
  readonly who: ReadonlySet<Who>;
  /** It stands right beside the one who acts, and so is most likely what is done. */
  readonly isDeed: boolean;
}

/** A stretch of a sentence, as it is said of somebody. */
export type Said = readonly Attributed[];

interface Open {
  readonly word: Content;
  who: Set<Who>;
  isDeed: boolean;
}

/** Markers that say of somebody what they may, must or do not. */
const SAID_OF: ReadonlySet<Marker> = new Set<Marker>(['not', 'may', 'must', 'should']);

/**
 * Tells of each word who acts where it stands: whoever was named last in the sentence; for what comes before anybody is
 * named, the first one named; whoever it is up to ("by AWS") for the whole stretch before; and after a clause inside
 * another ("the key that you choose, …") whoever acted before it. A sentence that names nobody is said of nobody.
 */
export function whoDoes(marks: readonly Mark[]): Said[] {
  return sentencesOf(marks).flatMap(inSentence);
}

function inSentence(sentence: readonly Mark[]): Said[] {
  const stretches: Open[][] = [[]];
  let current: ReadonlySet<Who> = new Set();
  // Who acted before a clause inside another, and whether that clause has named somebody.
  let outer: ReadonlySet<Who> | undefined;
  let opened = false;
  let named = false;
  let isNext = false;
  for (const mark of sentence) {
    const stretch = stretches.at(-1) ?? [];
    const opens = mark.type === 'marker' && OPENING.has(mark.marker);
    if (mark.type === 'break' || opens) {
      if (outer && mark.type === 'break' && !mark.relative) {
        current = mark.comma ? outer : new Set([...outer, ...current]);
        outer = undefined;
      }
      if (stretch.length > 0) stretches.push([]);
      opened = (opens && mark.marker !== 'so') || (mark.type === 'break' && mark.relative === true);
      named = false;
      isNext = false;
    }
    if (isContent(mark) || (mark.type === 'marker' && SAID_OF.has(mark.marker))) {
      const word = isContent(mark) ? mark : markerWord(mark.marker);
      stretches.at(-1)?.push({ word, who: new Set(current), isDeed: isNext });
      if (!word.optional) isNext = false;
    } else if (mark.type === 'party' && mark.role !== 'owns') {
      const isFirst = current.size === 0;
      // "je" beside somebody else may be theirs or the reader's: "AWS zet je functies over".
      const isUnclear = mark.role === 'perhaps' && named;
      if (isFirst) say(stretches.flat(), mark.who);
      if (mark.role === 'isUpTo') say(stretches.at(-1) ?? [], mark.who);
      if (opened && !isFirst) outer ??= current;
      current = new Set(isUnclear ? [...current, mark.who] : [mark.who]);
      named = true;
      isNext = !isUnclear;
    }
  }
  return stretches;
}

function say(words: readonly Open[], who: Who): void {
  for (const open of words) open.who = new Set([who]);
}

function markerWord(marker: Marker): Content {
  return { type: 'content', written: marker, concepts: [`!${marker}`], optional: false, unit: false };
}
