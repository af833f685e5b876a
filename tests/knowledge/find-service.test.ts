import { beforeAll, describe, expect, it } from '@jest/globals';
import { findService } from '../../src/knowledge/find-service.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { loadRealKnowledge } from '../load-real-knowledge.js';

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = await loadRealKnowledge();
});

describe('a service that is named', () => {
  it.each([
    ['s3', 's3'],
    ['Amazon S3', 's3'],
    [' alb ', 'elb'],
    ['StepFunctions', 'step-functions'],
    ['step-functions', 'step-functions'],
    ['EKS on Fargate', 'eks-fargate'],
  ])('is found by %j', (typed, id) => {
    const found = findService(typed, knowledge);
    expect(found.type === 'found' && found.service.id).toBe(id);
  });

  it('is found by its id and by every name of it, and by no other’s', () => {
    for (const { id, name, aliases, ambiguous } of knowledge.services.values())
      for (const typed of [id, name, ...aliases, ...ambiguous, name.toUpperCase()]) {
        const found = findService(typed, knowledge);
        expect([typed, found.type === 'found' && found.service.id]).toEqual([typed, id]);
      }
  });

  it.each([
    ['fargte', 'fargate'],
    ['s33', 's3'],
    ['dynmodb', 'dynamodb'],
    ['lamdba', 'lambda'],
    ['cloud wach', 'cloudwatch'],
  ])('is not guessed at by %j, but is the nearest', (typed, id) => {
    const found = findService(typed, knowledge);
    expect(found.type === 'unknown' && found.near[0]?.id).toBe(id);
  });

  it.each(['', '   ', 'hypervault', 'constructor', '=1+1', '\u0000'])('has nothing near %j', (typed) => {
    expect(findService(typed, knowledge)).toEqual({ type: 'unknown', near: [] });
  });
});
