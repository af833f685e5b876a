import FlexSearch from 'flexsearch';
import { documents } from '../evaluate/peers/documents.mjs';

/** FlexSearch over one document per cell; it ranks without telling a score, so it takes part in timings only. */
export function createFlexSearchPeer(knowledge) {
  const all = documents(knowledge);
  const index = new FlexSearch.Document({
    tokenize: 'forward',
    document: { id: 'id', index: ['names', 'text'] },
  });
  for (const one of all) index.add(one);
  return { name: 'FlexSearch', find: (text) => index.search(text, { limit: 1, suggest: true }) };
}
