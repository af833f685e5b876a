import { beforeAll, describe, expect, it } from '@jest/globals';
import { createUnderstand, type Understand } from '../../src/understand/understand.js';
import { loadRealKnowledge, loadRealModels } from '../load-real-knowledge.js';

describe('a service of which nothing is asked but whether it is on', () => {
  let understand: Understand;
  beforeAll(async () => {
    understand = createUnderstand(await loadRealKnowledge(), await loadRealModels());
  });

  it.each([
    ['CloudTrail staat gewoon standaard aan, toch?', 'logging'],
    ['is GuardDuty on by default?', 'monitoring'],
    ['staat Inspector vanzelf aan?', 'vulnerability-pentest'],
  ])('"%s" is about what it is there for: %s', (question, topic) => {
    const { intent, topics } = understand(question, { defaultLocale: 'en' });
    expect({ intent, topics }).toEqual({ intent: 'verdict', topics: [topic] });
  });

  it.each(['is RDS on by default?', 'is CloudTrail cheap these days?', 'are CloudTrail and GuardDuty on?'])(
    '"%s" is about no task',
    (question) => {
      expect(understand(question, { defaultLocale: 'en' }).intent).not.toBe('verdict');
    },
  );
});
