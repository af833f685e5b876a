import type { Matched } from '../match-words.js';
import { GAP, type How, type Who } from '../token.js';
import type { Rule, Told } from './rule.js';

/** Whom a clause names, and where. */
interface Named {
  readonly who: Who;
  readonly how: How;
  /** Its place in the rewording. */
  readonly at: number;
}

/** A clause as it is said. */
interface Said {
  readonly clause: number;
  readonly names: Named[];
  /** Its first word, its last, and the deed. */
  readonly first: number;
  last: number;
  deed: number | undefined;
  /** Whether "is" stands in it. */
  isPassive: boolean;
}

/** What is said of AWS is not said of the reader, and the other way round; nobody goes unnamed; a frame denies nothing. */
export const keepsParties: Rule = {
  name: 'party',
  holds: (told) => {
    const said = saidOf(told);
    if (!said) return false;
    return said.every((one, at) => {
      const { who } = told.reading.clauses[one.clause] as { who: Who | undefined };
      const topics = one.names.filter(({ how }) => how === 'topic');
      const others = one.names.filter(({ how }) => how !== 'topic');
      if (topics.length > 1 || others.length > 1) return false;
      if (topics.some((topic) => topic.who !== (who ?? partyOf(told)))) return false;
      const [name] = others;
      if (who === undefined) return name === undefined && !isTakenOver(one, at, said, told);
      if (name) return name.who === who && fits(name, one, told);
      return inherited(one, at, said, told) === who;
    });
  },
};

function partyOf({ party }: Told): Who | undefined {
  return party === 'aws' ? 'aws' : party === 'customer' ? 'you' : undefined;
}

/** The clauses as they are said, with whom each names; undefined where a name belongs to none. */
function saidOf({ matched, reading: { words } }: Told): Said[] | undefined {
  const said: Said[] = [];
  const of = (index: number) => {
    const match = matched[index]?.match;
    return match === undefined ? undefined : words[match]?.clause;
  };
  matched.forEach(({ match }, at) => {
    const word = match === undefined ? undefined : words[match];
    if (!word) return;
    let one = said.at(-1);
    if (one?.clause !== word.clause) {
      one = { clause: word.clause, names: [], first: at, last: at, deed: undefined, isPassive: false };
      said.push(one);
    }
    one.last = at;
    if (word.role === 'deed') one.deed = at;
  });
  for (const [at, { token, match, sentence }] of matched.entries()) {
    if (match !== undefined || !(token.names || token.isBe)) continue;
    const before = matched.slice(0, at).findLastIndex((one) => one.match !== undefined);
    const behind = matched.findIndex((one, index) => index > at && one.match !== undefined);
    const isOpen = (from: number, to: number) =>
      from >= 0 &&
      to >= 0 &&
      matched[to]?.sentence === matched[from]?.sentence &&
      matched.slice(from + 1, to + 1).every((one) => one.token.gap !== GAP.strong);
    const last = isOpen(before, at) ? of(before) : undefined;
    const next = isOpen(at, behind) ? of(behind) : undefined;
    const gaps = matched.slice(at + 1, behind + 1).map((one) => one.token.gap);
    const isOfLast =
      token.names?.how === 'by' || token.names?.how === 'upTo'
        ? last !== undefined
        : next === undefined ||
          (token.gap === GAP.none && last !== undefined && isDeedAt(before)
            ? before === at - 1 || next === last
            : gaps.some((gap) => gap > GAP.none) &&
              token.gap === GAP.none &&
              last !== undefined &&
              token.names?.how === 'acts');
    const clause = isOfLast ? last : next;
    const one = said.find((candidate) => candidate.clause === clause);
    if (!one) {
      if (token.isBe) continue;
      return undefined;
    }
    if (token.names) one.names.push({ ...token.names, at });
    else if (one.deed === undefined || at <= one.deed) one.isPassive = true;
    void sentence;
  }
  return said;

  function isDeedAt(index: number): boolean {
    const match = matched[index]?.match;
    return match !== undefined && words[match]?.role === 'deed';
  }
}

/** Whether a clause may be framed so, and in English whether the deed follows who does it. */
function fits({ how, at }: Named, { clause, deed }: Said, told: Told): boolean {
  const { matched, reading, grammar, locale } = told;
  const own = reading.words.filter((word) => word.clause === clause);
  const isFramed = own.some(({ role, token }) => role === 'frame' && token.names?.how === how);
  if (how !== 'acts' && how !== 'by') {
    const isDenied = own.some(
      ({ region, token, role }) => region < 0 && role !== 'frame' && grammar.denials.has(token.word),
    );
    return isFramed || !isDenied;
  }
  if (locale === 'nl') return true;
  if (how === 'by') return !isWithoutSubject(clause, told);
  if (deed === undefined) return true;
  return (
    deed > at &&
    // "AWS, in your window, also patches": a few words.
    (deed - at <= MOST_BETWEEN ||
      matched.slice(at + 1, deed).every(({ token }) => grammar.adverbs.has(token.word))) &&
    (deed === at + 1 || isBetween(matched.slice(at + 1, deed), told))
  );
}

/** How many words may stand in English between who does something and what that is. */
const MOST_BETWEEN = 8;

/** Whether words can stand between who does something and what that is: "also", "not", "in your window", "is". */
function isBetween(between: readonly Matched[], { reading, grammar }: Told): boolean {
  const [first] = between;
  if (!first) return true;
  const word = first.match === undefined ? undefined : reading.words[first.match];
  return (
    first.token.isBe === true ||
    word?.role === 'deed' ||
    first.token.isAdverbial ||
    first.token.gap !== GAP.none ||
    grammar.adverbs.has(first.token.word) ||
    grammar.denials.has(first.token.word) ||
    word === undefined
  );
}

/** Who does what a clause says that names nobody: whom the clause before names, or the one behind it of a list. */
function inherited(one: Said, at: number, said: readonly Said[], told: Told): Who | undefined {
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
      const name = said[index]?.names.find(({ how }) => how !== 'topic');
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
  const name = before.names.find(({ how }) => how !== 'topic');
  if (name) return name.who;
  if (reading.clauses[before.clause]?.who !== undefined) return inherited(before, at - 1, said, told);
  // "You choose it, because a broker stops, and let clients …", as the fact has it.
  const outer = said[at - 2];
  if (!isAsBefore || outer?.clause !== one.clause - 2 || !isJoined(at - 1)) return undefined;
  return outer.names.find(({ how }) => how !== 'topic')?.who ?? inherited(outer, at - 2, said, told);
}

/** Whether a clause ends in one inside it, which what comes behind would seem to go on. */
function endsInside({ last }: Said, { matched, reading: { words } }: Told): boolean {
  const match = matched[last]?.match;
  return match !== undefined && (words[match]?.region ?? -1) >= 0;
}

/** "Every day", "elke week": a time that begins with no preposition. */
const EVERY = /^(?:every|each|elke?|iedere?)$/;
const TIME =
  /^(?:minute|hour|day|night|week|month|quarter|year|time|minuut|uur|dag|nacht|maand|kwartaal|jaar|keer)$/;

/** Whether a clause begins with a time, a condition and the like, which what comes behind would seem to share. */
function isFronted({ first, names, deed }: Said, { matched }: Told): boolean {
  const name = names.find(({ how }) => how !== 'topic');
  const start = Math.min(name?.at ?? Number.POSITIVE_INFINITY, deed ?? Number.POSITIVE_INFINITY);
  if (first >= start) return false;
  const [one, other] = [matched[first]?.token, matched[first + 1]?.token.word ?? ''];
  return one?.isAdverbial === true || (EVERY.test(one?.word ?? '') && TIME.test(other));
}

/** Whether the clause began so in the facts. */
function wasFronted({ clause, first }: Said, { matched, reading: { words } }: Told): boolean {
  return words.findIndex((word) => word.clause === clause) === matched[first]?.match;
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

/** Whether a verb behind "and" can be but that of the clause outside: Dutch puts it first there, and a comma tells in English. */
function isAgain({ first, deed }: Said, { matched, locale }: Told): boolean {
  const gap = matched[first]?.token.gap ?? GAP.none;
  return (
    deed === first &&
    (locale === 'nl' ? gap > GAP.none && matched[first + 1]?.token.gap === GAP.none : (gap & GAP.comma) > 0)
  );
}

/** "After the key is looked by you": in a passive something must be what it is done to. */
function isWithoutSubject(clause: number, { matched, reading: { words }, grammar }: Told): boolean {
  const rest = matched.flatMap(({ match }) => {
    const word = match === undefined ? undefined : words[match];
    return match !== undefined && word?.clause === clause && word.role === 'rest' ? [match] : [];
  });
  const isAsBefore = rest.every((match, at) => at === 0 || match > (rest[at - 1] as number));
  const first = rest[0] ?? -1;
  return (
    isAsBefore &&
    words[first - 1]?.role === 'deed' &&
    grammar.prepositions.has(words[first]?.token.word ?? '')
  );
}
