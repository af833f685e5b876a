import { beforeAll, describe, expect, it } from '@jest/globals';
import { coverage } from '../../src/knowledge/coverage.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { loadRealKnowledge } from '../load-real-knowledge.js';

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

  it('prints what it covers', () => {
    expect(coverage(knowledge)).toMatch(/^\d+ services and variants, 48 topics, \d+ concepts\n\d+ cells:/);
  });
});
