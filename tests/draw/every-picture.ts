import { compose } from '../../src/compose/compose.js';
import type { Answer } from '../../src/contract/answer.js';
import type { Locale } from '../../src/contract/locale.js';
import type { Picture } from '../../src/contract/picture.js';
import { resolve } from '../../src/resolve/resolve.js';
import type { Understanding } from '../../src/understand/understanding.js';
import { loadRealKnowledge } from '../load-real-knowledge.js';

/** A picture, and the answer that it stands in. */
export interface NamedPicture {
  readonly name: string;
  readonly picture: Picture;
  readonly verdicts: Answer['verdicts'];
}

const NOTHING: Omit<Understanding, 'locale' | 'intent'> = {
  services: [],
  itself: [],
  topics: [],
  family: null,
  concept: null,
  claim: null,
  share: 'all',
  wanted: null,
  category: null,
  outsideName: null,
  trace: null,
  near: { topics: [], services: [] },
};

/**
 * Pictures of every service and variant, of every task, of the model, and of the services with the longest names beside each other
 * and as a stack, in one language: some 250.
 */
export async function everyPicture(locale: Locale): Promise<NamedPicture[]> {
  const knowledge = await loadRealKnowledge();
  const ids = [...knowledge.services.values()]
    .sort((a, b) => b.name.length - a.name.length)
    .map(({ id }) => id);
  const asked = new Map<string, Partial<Understanding>>([['the model', {}]]);
  for (const id of ids) asked.set(id, { services: [id] });
  for (const id of knowledge.topics.keys()) {
    asked.set(`${id} everywhere`, { topics: [id] });
    asked.set(`${id} on a few`, { topics: [id], services: ids.slice(0, 3) });
  }
  for (let at = 0; at < 24; at += 4) {
    asked.set(`side by side ${at}`, { services: ids.slice(at, at + 4) });
    asked.set(`two from ${at}`, { services: ids.slice(at, at + 2) });
    asked.set(`stack ${at}`, { intent: 'stack-picture', services: ids.slice(at, at + 6) });
  }
  return [...asked].map(([name, about]) => {
    const understanding = { ...NOTHING, intent: 'picture' as const, ...about, locale };
    const { blocks, verdicts } = compose(resolve(understanding, knowledge), '2026-11-28');
    const [block] = blocks;
    if (block?.type !== 'picture') throw new Error(`${name} has no picture`);
    return { name, picture: block.picture, verdicts };
  });
}
