import type { Cell, Knowledge, Service } from '../knowledge/knowledge.js';
import type { QuizCard } from './quiz-card.js';

/** A question has as many options at most. */
const MOST_OPTIONS = 4;

const dealt = new WeakMap<Knowledge, ReadonlyMap<string, QuizCard>>();

/**
 * Every question that the knowledge base has for a quiz, by its id. None is asked whose answer could be disputed: where
 * there is another reading, or no page says so in as many words; that a layer does not exist needs no page to say it.
 */
export function dealCards(knowledge: Knowledge): ReadonlyMap<string, QuizCard> {
  const known = dealt.get(knowledge);
  if (known) return known;
  const services = [...knowledge.services.values()];
  const cards = [
    ...services.filter(hasOneAnswer).flatMap((one) => partyCards(one, knowledge)),
    ...services.filter((service) => !hasOneAnswer(service)).flatMap((one) => variantCards(one, knowledge)),
  ];
  const all = new Map(cards.map((card) => [card.id, card]));
  dealt.set(knowledge, all);
  return all;
}

/** A question that names such a service is not answered by asking back which of its variants is meant. */
function hasOneAnswer({ unnamed, variants }: Service): boolean {
  return unnamed === 'itself' || variants.length === 0;
}

function isClear(cell: Cell | undefined): cell is Cell {
  if (cell === undefined || cell.readings.length > 0 || cell.sources.length === 0) return false;
  // What an organisation says of itself teaches nothing of AWS's model.
  if (cell.origin === 'own') return false;
  return cell.party === 'not-applicable' ? cell.why !== undefined : cell.basis === 'documented';
}

function partyCards(service: Service, knowledge: Knowledge): QuizCard[] {
  const { id, parent, cells } = service;
  const services = parent === undefined ? [id] : [id, parent];
  return [...cells].flatMap(([topic, cell]): QuizCard[] => {
    if (!isClear(cell) || meansVariant(topic, service, knowledge)) return [];
    const { party } = cell;
    return [{ id: `${id}.${topic}`, topic, service: id, services, party, variants: null, right: party }];
  });
}

/** Whether a topic's name has a word by which one of the service's variants is meant: the answer would be about that one. */
function meansVariant(topic: string, { variants }: Service, { services, topics }: Knowledge): boolean {
  const names = Object.values(topics.get(topic)?.name ?? {}).map((name) => ` ${name.toLowerCase()} `);
  const hints = variants.flatMap((variant) => services.get(variant)?.hints ?? []);
  return hints.some((hint) => names.some((name) => name.includes(hint.toLowerCase())));
}

/** Where one party carries a topic alone on exactly one of the variants. */
function variantCards({ id, variants }: Service, { services, topics }: Knowledge): QuizCard[] {
  if (variants.length < 2 || variants.length > MOST_OPTIONS) return [];
  return [...topics.keys()].flatMap((topic) => {
    const cells = variants.map((variant) => services.get(variant)?.cells.get(topic));
    if (!cells.every(isClear)) return [];
    return (['aws', 'customer'] as const).flatMap((party): QuizCard[] => {
      const [right, ...others] = variants.filter((_, at) => cells[at]?.party === party);
      if (right === undefined || others.length > 0) return [];
      return [{ id: `${id}.${topic}.${party}`, topic, service: id, services: [id], party, variants, right }];
    });
  });
}
