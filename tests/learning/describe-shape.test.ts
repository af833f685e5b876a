import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { describeShape } from '../../src/learning/describe-shape.js';
import { readShape } from '../../src/learning/read-shape.js';
import type { Shape } from '../../src/learning/shape.js';
import { loadRealKnowledge } from '../load-real-knowledge.js';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadRealKnowledge();
});

describe('a shape in words', () => {
  it.each([
    [
      'answered/verdict/rds/data-backup/en',
      'who does a task',
      'Amazon RDS (rds)',
      'Data backup (data-backup)',
      'English',
    ],
    [
      'unknown/nothing-like/-/-/nl',
      'nothing in the knowledge base is like it',
      'no service recognised',
      'no task or term recognised',
      'Dutch',
    ],
    [
      'unknown/unknown-service/amazon-workspaces-core/patching/nl',
      'about a service without an entry',
      'Amazon WorkSpaces Core (no entry)',
      'Patching (patching)',
      'Dutch',
    ],
    [
      'unknown/other-cloud/microsoft-azure/-/en',
      'about another cloud or product',
      'Microsoft Azure (no entry)',
      'no task or term recognised',
      'English',
    ],
    [
      'answered/new-kind/gone/left/en',
      'new-kind',
      'gone (no longer in the knowledge base)',
      'left (no longer in the knowledge base)',
      'English',
    ],
  ])('names what %s stands for', (text, question, service, topic, language) => {
    expect(describeShape(readShape(text) as Shape, knowledge)).toEqual({
      question,
      service,
      topic,
      language,
    });
  });
});
