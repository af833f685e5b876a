import { beforeAll, describe, expect, it } from '@jest/globals';
import { findDefinition } from '../../src/understand/find-definition.js';
import type { Lexicon } from '../../src/understand/lexicon.js';
import { readWords } from '../../src/understand/read-words.js';
import { loadRealLexicon } from '../load-real-knowledge.js';

describe('the term that somebody wants explained', () => {
  let lexicon: Lexicon;
  beforeAll(async () => {
    lexicon = await loadRealLexicon();
  });

  it.each([
    ['wat houdt een SLA in', 'sla-term'],
    ['what does SCP stand for', 'service-control-policy'],
    ['flow logs, wat zijn dat', 'flow-logs-term'],
    ['IaaS vs PaaS vs SaaS?', 'iaas-paas-saas'],
    ['how do durability and availability differ', 'durability-and-availability'],
    ['what is a banana', undefined],
  ])('in "%s" is %p', (question, term) => {
    expect(findDefinition(readWords(question, lexicon), lexicon)?.id).toBe(term);
  });
});
