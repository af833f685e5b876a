import MiniSearch from 'minisearch';
import { documents } from './documents.mjs';

/** MiniSearch (BM25+) over one document per cell, forgiving typos as its own documentation advises. */
export function createMiniSearchPeer(knowledge) {
  const all = documents(knowledge);
  const index = new MiniSearch({ fields: ['names', 'text'], searchOptions: { fuzzy: 0.2, prefix: true } });
  index.addAll(all);
  return {
    name: 'MiniSearch',
    /** Best hit with its score, or undefined. */
    find(text) {
      const [hit] = index.search(text);
      return hit && { ...all[hit.id], score: hit.score };
    },
  };
}
