import { firstInOrder } from '../tips/first-in-order.js';
import { mostAsked } from '../tips/most-asked.js';
import type { QuizCard } from './quiz-card.js';

/** What leans the choice: by service, how often the address asks about it, where that is counted, and how often tips speak of it. */
export interface Leaning {
  readonly asked?: Readonly<Record<string, number>>;
  readonly spoken?: Readonly<Record<string, number>>;
}

/**
 * The next question for an address: one that it was not given since the deck was last used up. The party that was the answer
 * most seldom comes first, so that nobody gets far by saying the same each time; of those the topic that came most seldom.
 * Every second one is about a service that the address asks about, or else one that tips speak of. Among the
 * rest each address has an order of its own, as with tips. `given` holds ids, oldest first. Undefined without cards.
 */
export function pickCard(
  cards: ReadonlyMap<string, QuizCard>,
  given: readonly string[],
  address: string,
  { asked = {}, spoken = {} }: Leaning = {},
): QuizCard | undefined {
  const seen = given.flatMap((id) => cards.get(id) ?? []);
  const used = usedInRound(cards, seen);
  const some = [...cards.values()].filter((card) => !used.has(card));
  const party = seldom(some, seen, address, (card) => card.party);
  const isLeaning = given.length % 2 === 0;
  const leaning = isLeaning ? [asked, spoken].map((times) => mostAsked(party, seen, times)) : [];
  const pool = leaning.find((one) => one.length > 0) ?? party;
  const topic = seldom(pool, seen, address, (card) => card.topic);
  const service = seldom(topic, seen, address, (card) => card.service);
  return firstInOrder(service, address);
}

/** What was given of the deck: whatever follows the last one of it begins it anew. */
function usedInRound(cards: ReadonlyMap<string, QuizCard>, seen: readonly QuizCard[]): ReadonlySet<QuizCard> {
  const used = new Set<QuizCard>();
  for (const card of seen) {
    used.add(card);
    if (used.size === cards.size) used.clear();
  }
  return used;
}

/** Those of some that have in common what was seen most seldom; of several such things, the first in the address's order. */
function seldom(
  some: readonly QuizCard[],
  seen: readonly QuizCard[],
  address: string,
  kindOf: (card: QuizCard) => string,
): readonly QuizCard[] {
  const times = new Map(some.map((card) => [kindOf(card), 0]));
  for (const card of seen) {
    const kind = kindOf(card);
    const before = times.get(kind);
    if (before !== undefined) times.set(kind, before + 1);
  }
  const least = Math.min(...times.values());
  const kinds = [...times].filter(([, count]) => count === least).map(([id]) => ({ id }));
  const chosen = firstInOrder(kinds, `${address} ${seen.length}`)?.id;
  return some.filter((card) => kindOf(card) === chosen);
}
