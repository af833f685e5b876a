import FlexSearch from 'flexsearch';
import { documents } from '../evaluate/peers/documents.mjs';

/** FlexSearch over the same documents; it ranks without telling a score, so it takes part in timings only. */
export function createFlexSearchPeer(knowledge) {
  const { subjects, names } = documents(knowledge);
  const indexes = [subjects, names].map((all) => {
    const index = new FlexSearch.Index({ tokenize: 'forward' });
    for (const { id, text } of all) index.add(id, text);
    return index;
  });
  return {
    name: 'FlexSearch',
    find: (text) => indexes.map((index) => index.search(text, { limit: 1, suggest: true })),
  };
}
