import { beforeAll, describe, expect, it } from '@jest/globals';
import { readCarried, writeCarried } from '../../src/carried-state.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import type { ConversationState } from '../../src/understand/understanding.js';
import { loadRealKnowledge } from '../load-real-knowledge.js';

const STATE: ConversationState = {
  locale: 'nl',
  services: ['rds'],
  itself: [],
  topics: ['data-backup'],
  family: null,
  claim: { about: 'aws', negated: false, ofState: true, exclusive: false },
  term: 'multi-az-term',
  others: ['aurora'],
  whole: 'theirs',
};

describe('what a button carries of a conversation', () => {
  let knowledge: Knowledge;
  beforeAll(async () => {
    knowledge = await loadRealKnowledge();
  });

  it('comes back as it was', () => {
    expect(readCarried(writeCarried(STATE) as string, knowledge)).toEqual(STATE);
  });

  it('leaves out what the knowledge base knows no longer, and what is none of it', () => {
    const gone = {
      ...STATE,
      services: ['rds', 'gone'],
      topics: ['gone'],
      family: 'gone',
      term: 'gone',
      others: ['gone'],
      whole: 'gone',
      claim: 'gone',
    };
    const { term: _term, whole: _whole, ...rest } = STATE;
    expect(readCarried(JSON.stringify(gone), knowledge)).toEqual({
      ...rest,
      topics: [],
      others: [],
      claim: null,
    });
  });

  it('of an earlier version has neither a term nor what was told as a whole', () => {
    const { term: _term, others: _others, whole: _whole, ...earlier } = STATE;
    expect(readCarried(JSON.stringify(earlier), knowledge)).toEqual(earlier);
  });

  it.each(['', 'null', '[]', '{"locale":"fr"}', '{'])('is nothing when it says nothing: %s', (text) => {
    expect(readCarried(text, knowledge)).toBeUndefined();
  });
});
