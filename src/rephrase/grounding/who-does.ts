import type { Locale } from '../../contract/locale.js';
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

/** A clause: who acts in it, once somebody is named, and the words that stood in it before. */
interface Clause {
  who: ReadonlySet<Who>;
  readonly before: Open[];
}

/**
 * Tells of each word who acts where it stands: whoever was named last in the clause; for what comes before anybody is named
 * in it, the first one named; whoever it is up to ("by AWS") for the whole stretch before; and after a clause inside another
 * ("the key that you choose, …", "once you ask, …") whoever acts outside it. In Dutch who acts may come after what is done
 * ("daarin patcht AWS"). A clause that names nobody is said of nobody.
 */
export function whoDoes(marks: readonly Mark[], locale: Locale): Said[] {
  return sentencesOf(marks).flatMap((sentence) => inSentence(sentence, locale));
}

function inSentence(sentence: readonly Mark[], locale: Locale): Said[] {
  const stretches: Open[][] = [[]];
  let clause: Clause = { who: new Set(), before: [] };
  /** The clause outside the one that is told, if that is inside another. */
  let outer: Clause | undefined;
  /** Whether this stretch has named somebody; and how many stretches there were when somebody was named last. */
  let named = false;
  let since = 0;
  let isNext = false;
  const enter = () => {
    outer ??= clause;
    clause = { who: new Set(), before: [] };
  };
  const leave = (isComma: boolean) => {
    if (!outer) return;
    clause = isComma ? outer : { who: new Set([...outer.who, ...clause.who]), before: outer.before };
    outer = undefined;
  };
  sentence.forEach((mark, at) => {
    const opens = mark.type === 'marker' && OPENING.has(mark.marker);
    if (mark.type === 'break' || opens) {
      if (mark.type === 'break' && !mark.relative) leave(mark.comma === true);
      if ((stretches.at(-1) ?? []).length > 0) stretches.push([]);
      if ((opens && mark.marker !== 'so') || (mark.type === 'break' && mark.relative)) enter();
      named = false;
      isNext = false;
    }
    const stretch = stretches.at(-1) ?? [];
    if (isContent(mark) || (mark.type === 'marker' && SAID_OF.has(mark.marker))) {
      const word = isContent(mark) ? mark : markerWord(mark.marker);
      const open = { word, who: new Set(clause.who), isDeed: isNext };
      stretch.push(open);
      if (clause.who.size === 0) clause.before.push(open);
      if (!word.optional) isNext = false;
    } else if (mark.type === 'party' && mark.role !== 'owns') {
      // "The replacement you start": a clause inside another begins without a word for it.
      const before = sentence[at - 1];
      if (
        locale === 'en' &&
        mark.role === 'acts' &&
        before &&
        isContent(before) &&
        !before.optional &&
        !outer
      ) {
        outer = clause.who.size > 0 ? clause : undefined;
        clause = { who: new Set(), before: [] };
      }
      // "je" beside somebody else may be theirs or the reader's: "AWS zet je functies over".
      const isUnclear = mark.role === 'perhaps' && (named || clause.who.has('aws'));
      // In Dutch the deed may stand before who does it: "daarin patcht AWS".
      const last = stretch.at(-1);
      if (locale === 'nl' && mark.role === 'acts' && last && before && isContent(before)) last.isDeed = true;
      if (clause.who.size === 0) say(clause.before, mark.who);
      else if (!named) for (const open of stretch) open.who.add(mark.who);
      if (mark.role === 'isUpTo') {
        for (const open of stretches.slice(since + 1, -1).flat()) open.who.add(mark.who);
        const inner = outer && clause.who.size > 0 && !clause.who.has(mark.who);
        // "A rotation that you set up can be run by AWS": no comma tells where the clause inside ends.
        if (inner) {
          say(outer?.before ?? [], mark.who);
          for (const open of stretch) if (!open.isDeed) open.who.add(mark.who);
        } else say(stretch, mark.who);
      } else if (locale === 'nl' && !named) {
        // "Nodes, compactions en repairs beheert AWS": what a list began with is said of the same one.
        for (const open of stretches.slice(since + 1, -1).flat()) open.who.add(mark.who);
        if (mark.role === 'acts') say(stretch, mark.who);
      }
      clause.who = new Set(isUnclear ? [...clause.who, mark.who] : [mark.who]);
      named = true;
      since = stretches.length - 1;
      isNext = !isUnclear;
    }
  });
  return stretches;
}

function say(words: readonly Open[], who: Who): void {
  for (const open of words) open.who = new Set([who]);
}

function markerWord(marker: Marker): Content {
  return { type: 'content', written: marker, concepts: [`!${marker}`], optional: false, unit: false };
}
