import Fuse from 'fuse.js';
import { documents } from './documents.mjs';

/**
 * Fuse.js over topics and concepts, and over services: a sentence is held against each. One document per cell, as the
 * other peers get, takes it seconds for a question.
 */
export function createFusePeer(knowledge) {
  const all = documents(knowledge);
  const options = { includeScore: true, ignoreLocation: true, useTokenSearch: true, threshold: 0.4 };
  const subjects = new Fuse(
    all
      .filter(({ service }) => !service)
      .flatMap((one) => one.text.split(' \n').map((phrase) => ({ ...one, phrase }))),
    { ...options, keys: ['phrase'] },
  );
  const services = new Fuse(
    [...knowledge.services.values()].flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((phrase) => ({ id, phrase })),
    ),
    { ...options, keys: ['phrase'] },
  );
  return {
    name: 'Fuse.js',
    /** Best hit with its score (1 is best), or undefined. */
    find(text) {
      const [subject] = subjects.search(text, { limit: 1 });
      if (!subject) return undefined;
      const [service] = services.search(text, { limit: 1 });
      const { topic, concept } = subject.item;
      return { topic, concept, service: concept ? undefined : service?.item.id, score: 1 - subject.score };
    },
  };
}
