import type { FactWord } from '../reading.js';
import { innerAround } from './parts/inner-around.js';
import { isMove } from './parts/is-move.js';
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

/** Whether a word is an adverb that may stand anywhere beside what is done: "by itself" is none, "automatically" is one. */
function isLoose(at: number, rest: readonly number[], told: Told): boolean {
  const { grammar, reading } = told;
  const word = reading.words[at] as FactWord;
  if (word.region >= 0 || word.token.depth > 0 || grammar.scopes.has(word.token.word)) return false;
  if (!grammar.adverbs.has(word.token.word) && !(word.token.isAdverbial && /..ly$/.test(word.token.word)))
    return false;
  const place = rest.indexOf(at);
  const [before, behind] = [rest[place - 1], rest[place + 1]];
  return before === undefined || behind === undefined || innerAround(before, behind, told) < 0;
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
    const inner = innerAround(before, behind, told);
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
