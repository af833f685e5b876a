import { compose } from '../src/compose/compose.js';
import type { Answer } from '../src/contract/answer.js';
import type { Locale } from '../src/contract/locale.js';
import type { Cell, Knowledge } from '../src/knowledge/knowledge.js';
import { resolve } from '../src/resolve/resolve.js';
import type { Understanding } from '../src/understand/understanding.js';
import { loadRealKnowledge } from './load-real-knowledge.js';

/** An answer, and what was asked for it. */
export interface NamedAnswer {
  readonly name: string;
  readonly answer: Answer;
}

/** The longest answers that the knowledge base as it ships can give, in one language: some 600. */
export async function longestAnswers(locale: Locale): Promise<NamedAnswer[]> {
  const knowledge = await loadRealKnowledge();
  return [...longest(knowledge)].map(([name, asked]) => {
    const composed = compose(resolve({ ...NOTHING, ...asked, locale }, knowledge), '2026-11-28');
    return {
      name,
      answer: { ...composed, shape: 'answered/stack/-/-/en', carried: null, explanation: null },
    };
  });
}

const NOTHING: Omit<Understanding, 'locale' | 'intent'> = {
  services: [],
  itself: [],
  topics: [],
  family: null,
  concept: null,
  claim: null,
  share: 'ours',
  wanted: null,
  category: null,
  outsideName: null,
  trace: null,
  near: { topics: [], services: [] },
};

/** A question without its language. */
type Asked = Partial<Understanding> & Pick<Understanding, 'intent'>;

const lengthOf = (value: unknown) => JSON.stringify(value).length;

/** The questions whose answers are longest, by name. */
function longest({ services, concepts }: Knowledge): Map<string, Asked> {
  const bySize = [...services.values()].sort((a, b) => lengthOf([...b.cells]) - lengthOf([...a.cells]));
  const biggest = bySize.slice(0, 12).map(({ id }) => id);
  const asked = new Map<string, Asked>();
  for (const { id } of bySize) {
    asked.set(`who does what on ${id}`, { intent: 'overview', services: [id] });
    asked.set(`what is ours on ${id}`, { intent: 'ours', services: [id] });
    asked.set(`what has changed on ${id}`, { intent: 'changed', services: [id] });
  }
  for (let count = 2; count <= biggest.length; count += 1) {
    const some = biggest.slice(0, count);
    for (const share of ['ours', 'theirs', 'all'] as const)
      asked.set(`a stack of ${count}, ${share}`, { intent: 'stack', services: some, share });
    asked.set(`${count} compared`, { intent: 'compare', services: some });
  }
  for (const one of biggest)
    for (const other of biggest)
      if (one < other) asked.set(`${one} and ${other}`, { intent: 'compare', services: [one, other] });
  for (const id of concepts.keys()) asked.set(`what is ${id}`, { intent: 'define', concept: id });
  const cells = [...services.values()].flatMap(({ id, cells }) =>
    [...cells].map(([topic, cell]) => ({ service: id, topic, cell })),
  );
  for (const { service, topic } of cells.sort((a, b) => sizeOf(b.cell) - sizeOf(a.cell)).slice(0, 40))
    asked.set(`${topic} on ${service}`, { intent: 'verdict', services: [service], topics: [topic] });
  return asked;
}

function sizeOf({ aws, customer, changes, why, readings, sources }: Cell): number {
  return lengthOf([aws, customer, changes, why, readings, sources]);
}
