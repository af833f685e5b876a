import type { Matched } from '../match-words.js';
import { GAP, type Who } from '../token.js';
import { inheritedParty } from './parties/inherited-party.js';
import { mayName } from './parties/may-name.js';
import { nameIn, type Said, saidClauses } from './parties/said-clauses.js';
import type { Rule, Told } from './rule.js';

/** What is said of AWS is not said of the reader, and the other way round; nobody goes unnamed; a frame denies nothing. */
export const keepsParties: Rule = {
  name: 'party',
  holds: (told) => {
    const said = saidClauses(told);
    if (!said) return false;
    return said.every((one, at) => {
      const { who } = told.reading.clauses[one.clause] as { who: Who | undefined };
      const topics = one.names.filter(({ how }) => how === 'topic');
      if (topics.length > 1 || one.names.length - topics.length > 1) return false;
      if (topics.some((topic) => topic.who !== (who ?? partyOf(told)))) return false;
      const name = nameIn(one);
      if (who === undefined) return name === undefined && !isTakenOver(one, at, said, told);
      if (name) return name.who === who && mayName(name, one, told);
      return inheritedParty(one, at, said, told) === who;
    });
  },
};

function partyOf({ party }: Told): Who | undefined {
  return party === 'aws' ? 'aws' : party === 'customer' ? 'you' : undefined;
}

/** Whether what is said of nobody would be taken for what the one before does. */
function isTakenOver(
  one: Said,
  at: number,
  said: readonly Said[],
  { matched, grammar, reading }: Told,
): boolean {
  const before = said[at - 1];
  const token = (matched[one.first] as Matched).token;
  if (!before || matched[before.last]?.sentence !== matched[one.first]?.sentence || token.gap === GAP.strong)
    return false;
  const factOf = (clause: number) => reading.words.find((word) => word.clause === clause)?.fact;
  const isAsBefore = before.clause === one.clause - 1 && factOf(before.clause) === factOf(one.clause);
  if (reading.clauses[before.clause]?.who === undefined || isAsBefore) return false;
  // "Requests … are logged" is said of things, "stop the instance" of whoever acts.
  return !one.isPassive && !token.opens && grammar.isDeed(token.word, undefined, '-');
}
