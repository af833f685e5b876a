import Fuse from 'fuse.js';
import { documents } from './documents.mjs';

/** Most phrases of a subject that Fuse.js gets: it holds a message against each in turn, and takes seconds for all. */
const MOST_PHRASES = 40;

/** Fuse.js over the phrases of each subject, and over the names of each service. */
export function createFusePeer(knowledge) {
  const { subjects, names } = documents(knowledge);
  const options = {
    includeScore: true,
    ignoreLocation: true,
    useTokenSearch: true,
    threshold: 0.4,
    keys: ['phrase'],
  };
  const phrases = (all) =>
    all.flatMap((one) => one.phrases.slice(0, MOST_PHRASES).map((phrase) => ({ one, phrase })));
  const subjectIndex = new Fuse(phrases(subjects), options);
  const nameIndex = new Fuse(phrases(names), options);
  return {
    name: 'Fuse.js',
    /** Best hit with its score (1 is best), or undefined. */
    find(text) {
      const [subject] = subjectIndex.search(text, { limit: 1 });
      if (!subject) return undefined;
      const { topic, concept } = subject.item.one;
      const [service] = concept ? [] : nameIndex.search(text, { limit: 1 });
      return { topic, concept, service: service?.item.one.service, score: 1 - subject.score };
    },
  };
}
