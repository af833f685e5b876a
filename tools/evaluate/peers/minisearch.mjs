import MiniSearch from 'minisearch';
import { documents } from './documents.mjs';

/** MiniSearch (BM25+), forgiving typos as its own documentation advises: the best subject, and the best service. */
export function createMiniSearchPeer(knowledge) {
  const { subjects, names } = documents(knowledge);
  const small = new Set(knowledge.words.ignored);
  const fuzzy = (term) => (term.length > 4 ? 0.2 : false);
  const subjectIndex = indexOf(subjects, small, { fuzzy, prefix: true });
  // A service is named or not: what merely begins like one would find one in every message.
  const nameIndex = indexOf(names, small, { fuzzy });
  return {
    name: 'MiniSearch',
    /** Best hit with its score, or undefined. */
    find(text) {
      const [subject] = subjectIndex.search(text);
      if (!subject) return undefined;
      const { topic, concept } = subjects[subject.id];
      const [service] = concept ? [] : nameIndex.search(text);
      return { topic, concept, service: service && names[service.id].service, score: subject.score };
    },
  };
}

/** `small` are the words that carry no meaning, left out on both sides. */
function indexOf(documents, small, searchOptions) {
  const processTerm = (term) => (small.has(term.toLowerCase()) ? null : term.toLowerCase());
  const index = new MiniSearch({ fields: ['text'], processTerm, searchOptions });
  index.addAll(documents);
  return index;
}
