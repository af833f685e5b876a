import type { Matched } from '../../match-words.js';
import { GAP, type Who } from '../../token.js';
import type { Told } from '../rule.js';
import { nameIn, type Said } from './said-clauses.js';

/** "Every day", "elke week": a time that begins with no preposition. */
const EVERY = /^(?:every|each|elke?|iedere?)$/;
const TIME =
  /^(?:minute|hour|day|night|week|month|quarter|year|time|minuut|uur|dag|nacht|maand|kwartaal|jaar|keer)$/;

/** Who does what a clause says that names nobody: whom the clause before names, or the one behind it of a list. */
export function inheritedParty(one: Said, at: number, said: readonly Said[], told: Told): Who | undefined {
  const { matched, reading, grammar } = told;
  const isJoined = (index: number) => {
    const [before, here] = [said[index - 1], said[index]];
    return (
      before !== undefined &&
      here !== undefined &&
      matched[before.last]?.sentence === matched[here.first]?.sentence &&
      matched.slice(before.last + 1, here.first + 1).every(({ token }) => token.gap !== GAP.strong)
    );
  };
  const isNominal =
    one.deed !== undefined && (one.isPassive || grammar.isNominal((matched[one.deed] as Matched).token.word));
  if (isNominal)
    for (let index = at + 1; isJoined(index); index += 1) {
      const name = nameIn(said[index] as Said);
      if (!name) continue;
      // "Choosing … and setting … is up to you", "… is chosen and … is set by you": the one does not do for the other.
      if (name.how === 'upTo' || (name.how === 'by' && one.isPassive)) return name.who;
      break;
    }
  if (!isJoined(at)) return undefined;
  const before = said[at - 1] as Said;
  // Behind "while" somebody is named: "terwijl je failover test" tells of the reader.
  if (matched.slice(before.last + 1, one.first).some(({ token }) => /^(?:while|terwijl)$/.test(token.word)))
    return undefined;
  const isAsBefore = before.clause === one.clause - 1 && reading.clauses[one.clause]?.isElided === true;
  if (!isAsBefore && endsInside(before, told) && !isAgain(one, told)) return undefined;
  if (isFronted(before, told) && !(isAsBefore && wasFronted(before, told))) return undefined;
  const name = nameIn(before);
  if (name) return name.who;
  if (reading.clauses[before.clause]?.who !== undefined) return inheritedParty(before, at - 1, said, told);
  // "You choose it, because a broker stops, and let clients …", as the fact has it.
  const outer = said[at - 2];
  if (!isAsBefore || outer?.clause !== one.clause - 2 || !isJoined(at - 1)) return undefined;
  return nameIn(outer)?.who ?? inheritedParty(outer, at - 2, said, told);
}

/** Whether a clause ends in one inside it, which what comes behind would seem to go on. */
function endsInside({ last }: Said, { matched, reading: { words } }: Told): boolean {
  const match = matched[last]?.match;
  return match !== undefined && (words[match]?.region ?? -1) >= 0;
}

/** Whether a clause begins with a time, a condition and the like, which what comes behind would seem to share. */
function isFronted(one: Said, { matched }: Told): boolean {
  const { first, deed } = one;
  const start = Math.min(nameIn(one)?.at ?? Number.POSITIVE_INFINITY, deed ?? Number.POSITIVE_INFINITY);
  if (first >= start) return false;
  const [token, next] = [matched[first]?.token, matched[first + 1]?.token.word ?? ''];
  return token?.isAdverbial === true || (EVERY.test(token?.word ?? '') && TIME.test(next));
}

/** Whether the clause began so in the facts. */
function wasFronted({ clause, first }: Said, { matched, reading: { words } }: Told): boolean {
  return words.findIndex((word) => word.clause === clause) === matched[first]?.match;
}

/** Whether a verb behind "and" can be but that of the clause outside: Dutch puts it first there, and a comma tells in English. */
function isAgain({ first, deed }: Said, { matched, locale }: Told): boolean {
  const gap = matched[first]?.token.gap ?? GAP.none;
  return (
    deed === first &&
    (locale === 'nl' ? gap > GAP.none && matched[first + 1]?.token.gap === GAP.none : (gap & GAP.comma) > 0)
  );
}
