import type { FactWord, Reading } from '../reading.js';
import { GAP } from '../token.js';
import type { Rule, Told } from './rule.js';

/**
 * In a clause the words keep their order, but for what is done there, for single adverbs, and for parts that change places with
 * what stood before or behind them: "the key | in the console". A part begins and ends where one does in the facts.
 */
export const movesWholeParts: Rule = {
  name: 'order',
  holds: (told) => {
    const orders = ordersOf(told);
    return orders.every((order) => {
      const rest = order.filter((at) => told.reading.words[at]?.role === 'rest');
      const firm = rest.filter((at) => !isLoose(at, rest, told));
      return (isLawful(rest, told) || isLawful(firm, told)) && keepsDeedsOut(order, told);
    });
  },
};

/** The words of each clause, in the order of the rewording. */
function ordersOf({ matched, reading: { words } }: Told): number[][] {
  const orders = new Map<number, number[]>();
  for (const { match } of matched) {
    const clause = match === undefined ? undefined : words[match]?.clause;
    if (match === undefined || clause === undefined) continue;
    const order = orders.get(clause);
    if (order) order.push(match);
    else orders.set(clause, [match]);
  }
  return [...orders.values()];
}

/** The clauses inside the clause in which a word stands, from within. */
function pathOf(region: number, regions: Reading['regions']): number[] {
  const path: number[] = [];
  for (let at = region; at >= 0; at = regions[at]?.outer ?? -1) path.push(at);
  return path;
}

/** The innermost clause inside the clause in which two words stand both, the second not as its first word; -1 for none. */
function around(before: number, behind: number, { reading: { words, regions } }: Told): number {
  const path = pathOf(words[behind]?.region ?? -1, regions);
  const common = pathOf(words[before]?.region ?? -1, regions).find(
    (region) => path.includes(region) && regions[region]?.start !== behind,
  );
  return common ?? -1;
}

/** Whether a word is an adverb that may stand anywhere beside what is done: "by itself" is none, "automatically" is one. */
function isLoose(at: number, rest: readonly number[], told: Told): boolean {
  const { grammar, reading } = told;
  const word = reading.words[at] as FactWord;
  if (word.region >= 0 || word.token.depth > 0 || grammar.scopes.has(word.token.word)) return false;
  if (!grammar.adverbs.has(word.token.word) && !(word.token.isAdverbial && /..ly$/.test(word.token.word)))
    return false;
  const place = rest.indexOf(at);
  const [before, behind] = [rest[place - 1], rest[place + 1]];
  return before === undefined || behind === undefined || around(before, behind, told) < 0;
}

/** Whether what is done stays out of the parts, or stands at the end of one with which the clause begins. */
function keepsDeedsOut(order: readonly number[], told: Told): boolean {
  const { words, regions } = told.reading;
  return order.every((match, at) => {
    if (words[match]?.role !== 'deed') return true;
    const before = order.slice(0, at).findLast((one) => words[one]?.role === 'rest');
    const behind = order.slice(at + 1).find((one) => words[one]?.role === 'rest');
    if (before === undefined || behind === undefined) return true;
    const [one, other] = [words[before], words[behind]] as [FactWord, FactWord];
    if (one.token.depth > 0 && other.token.depth > 0) return false;
    const inner = around(before, behind, told);
    // "Which traffic is let in | is decided by you | with the rules": where that ended no comma told.
    return inner < 0 || (regions[inner]?.start === order[0] && other.token.isAdverbial && at > 2);
  });
}

/** Whether an order of the words of a clause is one that the contract allows. */
function isLawful(order: readonly number[], told: Told): boolean {
  const sorted = [...order].sort((a, b) => a - b);
  const places = new Map(sorted.map((at, place) => [at, place]));
  const moved = order.map((at) => places.get(at) as number);
  let from = 0;
  let most = -1;
  for (let at = 0; at < moved.length; at += 1) {
    most = Math.max(most, moved[at] as number);
    if (most > at) continue;
    if (at > from && !isMove(moved.slice(from, at + 1), from, sorted, told)) return false;
    from = at + 1;
  }
  return true;
}

/** Whether words that stand in another order are two or three parts that have changed places. */
function isMove(moved: readonly number[], from: number, sorted: readonly number[], told: Told): boolean {
  const { words, clauses } = told.reading;
  const starts = moved.flatMap((place, at) =>
    at === 0 || place !== (moved[at - 1] as number) + 1 ? [at] : [],
  );
  const parts = starts.map((start, at) => ({
    first: moved[start] as number,
    last: moved[(starts[at + 1] ?? moved.length) - 1] as number,
  }));
  if (parts.length > 3) return false;
  if (!parts.every(({ last }, at) => at === 0 || last === (parts[at - 1]?.first as number) - 1)) return false;
  const end = from + moved.length;
  const word = (place: number) => words[sorted[place] as number] as FactWord;
  const adverbial = parts.map(({ first }) => word(first).token.isAdverbial);
  if (
    parts.length === 3 &&
    (adverbial.filter(Boolean).length < 2 || moved.some((place) => place > from && isAlso(word(place), told)))
  )
    return false;
  // Where things do something, who does what is told by the order alone: only a time, a place and the like may move.
  if (clauses[word(from).clause]?.who === undefined && !adverbial.includes(true)) return false;
  if (
    parts.some(
      ({ first, last }, at) =>
        at > 0 &&
        isTorn(sorted.slice(first, last + 1), sorted[parts[at - 1]?.first as number] as number, told),
    )
  )
    return false;
  if (parts.some(({ first, last }) => first === last && isStranded(sorted[first] as number, told)))
    return false;
  const first = sorted[from] as number;
  const isBehindVerb =
    clauses[word(from).clause]?.who !== undefined && (words[first - 1]?.role ?? 'rest') !== 'rest';
  const isFront = parts.length === 2 && (from === 0 || isBehindVerb) && adverbial[1] === true;
  const seams = new Set([from, ...parts.map(({ first }) => first), end]);
  return (
    [...seams].every(
      (place) =>
        isSeam(place, sorted, from, end, told) ||
        // "Until then | attachments go through": what a clause begins with ends where the rewording tells.
        (isFront && place === parts[0]?.first && isBare(place, sorted, told)),
    ) &&
    (isEdge(from, sorted, told) || isEdge(end, sorted, told))
  );
}

/** Whether a place is the beginning or the end of the clause, or of one inside it. */
function isEdge(
  place: number,
  sorted: readonly number[],
  { reading: { words, regions }, grammar }: Told,
): boolean {
  if (place === 0 || place === sorted.length) return true;
  const [before, behind] = [sorted[place - 1] as number, sorted[place] as number];
  const [one, other] = [words[before], words[behind]] as [FactWord, FactWord];
  const start = regions[one.region]?.start;
  return one.region !== other.region || (start !== undefined && before - start <= 1) || isJoint(one, grammar);
}

/** Whether a part may begin or end at a place. */
function isSeam(place: number, sorted: readonly number[], from: number, end: number, told: Told): boolean {
  if (place === 0 || place === sorted.length) return true;
  const { grammar, reading } = told;
  const { words, regions } = reading;
  const [before, behind] = [sorted[place - 1] as number, sorted[place] as number];
  const [one, other] = [words[before], words[behind]] as [FactWord, FactWord];
  const { gap, word, opens, isAdverbial } = other.token;
  if (one.token.depth > 0 && other.token.depth > 0) return false;
  // A part of a clause inside another stays in it.
  const inner = around(before, behind, told);
  if (inner >= 0) {
    const isInside = (at: number) => pathOf((words[at] as FactWord).region, regions).includes(inner);
    if (!isInside(sorted[from] as number) || !isInside(sorted[end - 1] as number)) return false;
  }
  const isFirst = other.region >= 0 && regions[other.region]?.start === behind;
  const isSubordinate = isFirst && grammar.subordinators.has(word);
  const isBesideDeed =
    (words[before + 1]?.role ?? 'rest') !== 'rest' || (words[behind - 1]?.role ?? 'rest') !== 'rest';
  // "The key that you choose" stays together; "decide which key" need not.
  if (isFirst && grammar.relatives.has(word))
    return (
      isBesideDeed ||
      gap > GAP.none ||
      (place > from && place < end && isAsked(behind, told)) ||
      grammar.adverbs.has(one.token.word)
    );
  // A list stays whole.
  if (gap === GAP.and || gap === GAP.commaAnd) return isSubordinate || words[behind - 1]?.role === 'deed';
  if (gap === GAP.comma)
    return isSubordinate || isAdverbial || grammar.spareJoints.has(word) || !isListed(behind, told);
  if (isBesideDeed) return true;
  // "Which | until you ask | stays off", "so | in the console | it is on".
  const isHead = regions[one.region]?.start === before || isJoint(one, grammar);
  if (isHead) return place === from;
  if (grammar.prepositions.has(one.token.word) && !grammar.adverbs.has(one.token.word))
    return words[before - 1]?.role === 'deed' || isAdverbial;
  return opens || other.token.isSecond === true || other.token.isAfterBe === true || grammar.isLate(word);
}

/** Whether a clause is one that is asked, and none of the word before it: "(bepaalt met IAM) wie …". */
function isAsked(at: number, { reading: { words, clauses }, grammar }: Told): boolean {
  const { token, clause } = words[at] as FactWord;
  const before = words[at - 1]?.token.word ?? '';
  return (
    grammar.asked.has(token.word) && clauses[clause]?.who !== undefined && !grammar.prepositions.has(before)
  );
}

/** Whether what stands behind a comma may go on with a list: "…, B and C". */
function isListed(behind: number, told: Told): boolean {
  const { words } = told.reading;
  const { clause, region } = words[behind] as FactWord;
  return words.some(
    (word, at) => at > behind && word.clause === clause && word.region === region && isAlso(word, told),
  );
}

/** "But", "so", "dus" at the head of a clause. */
function isJoint({ token }: FactWord, grammar: Told['grammar']): boolean {
  return token.gap > GAP.none && grammar.joints.has(token.word);
}

/**
 * Whether a part leaves a list behind each of whose members has one of its own: "A for backups and B for | logs". `behind`: the first
 * word of the part that moved before it.
 */
function isTorn(part: readonly number[], behind: number, { grammar, reading: { words } }: Told): boolean {
  const moved = words[behind]?.token;
  if (!moved || moved.gap > GAP.none || !grammar.prepositions.has(moved.word)) return false;
  const last = part.findLastIndex(
    (at) => ((words[at]?.token.gap ?? 0) & GAP.and) > 0 && words[at]?.token.gap !== GAP.strong,
  );
  return part.slice(0, Math.max(0, last)).some((at) => words[at]?.token.word === moved.word);
}

/** Whether a word goes on with a list, or with another of what is said. */
function isAlso({ token }: FactWord, { grammar }: Told): boolean {
  return (token.gap & GAP.and) > 0 || grammar.ors.has(token.word);
}

/** Whether nothing but the words before and behind speaks against a seam: no comma, no "and", no clause inside the clause, no bracket. */
function isBare(place: number, sorted: readonly number[], told: Told): boolean {
  const [before, behind] = [sorted[place - 1] as number, sorted[place] as number];
  const [one, other] = [told.reading.words[before], told.reading.words[behind]] as [FactWord, FactWord];
  const isHeld = told.grammar.prepositions.has(one.token.word) || told.grammar.scopes.has(one.token.word);
  return (
    other.token.gap === GAP.none && other.token.depth === 0 && one.region < 0 && other.region < 0 && !isHeld
  );
}

/** Whether a preposition by itself has moved to where it goes with nothing: "after" of "look after" must follow "look". */
function isStranded(at: number, { matched, grammar, reading: { words } }: Told): boolean {
  if (
    !grammar.prepositions.has(words[at]?.token.word ?? '') ||
    grammar.adverbs.has(words[at]?.token.word ?? '')
  )
    return false;
  const place = matched.findIndex(({ match }) => match === at);
  const before = matched.slice(0, place).findLast(({ match }) => match !== undefined)?.match;
  return before === undefined || words[before]?.role !== 'deed';
}
