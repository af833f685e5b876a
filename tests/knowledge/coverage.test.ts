import { beforeAll, describe, expect, it } from '@jest/globals';
import { coverage } from '../../src/knowledge/coverage.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { loadRealKnowledge } from '../load-real-knowledge.js';

/** What the base held when it became whole; it only grows. */
const FLOOR = { services: 115 };

describe('the knowledge base', () => {
  let knowledge: Knowledge;
  beforeAll(async () => {
    knowledge = await loadRealKnowledge();
  });

  it.each(
    `ec2 ebs vpc s3 rds rds-custom rds-custom-oracle rds-custom-sqlserver aurora dynamodb lambda lambda-container-image ecs ecs-ec2
     fargate eks eks-managed-node-groups eks-self-managed-nodes eks-fargate eks-auto-mode iam kms cloudfront elastic-beanstalk
     lightsail`.split(/\s+/),
  )('answers every topic for %s', (id) => {
    const service = knowledge.services.get(id);
    expect(service?.cells.size).toBe(knowledge.topics.size);
  });

  it('holds the ideas that the model stands on', () => {
    for (const id of [
      'security-of-the-cloud',
      'security-in-the-cloud',
      'what-aws-runs',
      'what-the-customer-runs',
      'what-the-split-depends-on',
      'it-controls',
      'inherited-controls',
      'shared-controls',
      'customer-specific-controls',
    ]) {
      expect(knowledge.concepts.get(id)?.sources.length).toBeGreaterThan(0);
    }
  });

  it('is as broad as people ask: services and variants, topics, cells written for a service with a source', () => {
    const cells = [...knowledge.services.values()].flatMap((service) => [...service.cells.values()]);
    const written = cells.filter((cell) => cell.origin !== 'model' && cell.sources.length > 0);
    expect(knowledge.services.size).toBeGreaterThanOrEqual(FLOOR.services);
    expect(knowledge.topics.size).toBeGreaterThanOrEqual(48);
    expect(written.length).toBeGreaterThanOrEqual(600);
  });

  it('counts what it covers', () => {
    const text = coverage(knowledge, { en: 12, nl: 11 }, { problems: [], warnings: [] });
    expect(text).toMatch(/^\d+ services and variants, 48 topics, \d+ concepts, \d+ tips\n\d+ cells:/);
    expect(text).toMatch(
      /\n12 texts in English, 11 in Dutch, 1 missing\n0 contradictions or other problems, 0 files/,
    );
  });
});
