import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '../../src/contract/locale.js';
import { createUnderstand, type Understand } from '../../src/understand/understand.js';
import type { ConversationState } from '../../src/understand/understanding.js';
import { loadRealKnowledge, loadRealModels } from '../load-real-knowledge.js';

let understand: Understand;
beforeAll(async () => {
  const [knowledge, models] = await Promise.all([loadRealKnowledge(), loadRealModels()]);
  understand = createUnderstand(knowledge, models);
});

const read = (question: string, previous?: ConversationState, locale?: Locale) =>
  understand(question, { defaultLocale: 'en', previous, locale });

describe('a wish for a file', () => {
  it.each<[string, Locale, readonly string[]]>([
    ['csv of alb, fargate, aurora and s3', 'en', ['elb', 'fargate', 'aurora', 's3']],
    ['CSV of the stack Amazon RDS, AWS Lambda', 'en', ['rds', 'lambda']],
    ['stack alb, fargate, aurora as csv', 'en', ['elb', 'fargate', 'aurora']],
    ['export EC2 and RDS to a CSV file please', 'en', ['ec2', 'rds']],
    ['Give me a csv for S3', 'en', ['s3']],
    ['csv van de stack EKS, RDS', 'nl', ['eks', 'rds']],
    ['exporteer EC2 en RDS als csv', 'nl', ['ec2', 'rds']],
    ['geef me een csv-bestand van S3', 'nl', ['s3']],
    ['our ALB and the RDS in a csv', 'en', ['elb', 'rds']],
    ['onze ALB en de RDS in een csv', 'nl', ['elb', 'rds']],
    ['ALB en Lambda als csv graag', 'nl', ['elb', 'lambda']],
  ])('is understood: "%s"', (question, locale, services) => {
    expect(read(question)).toMatchObject({
      intent: 'stack-export',
      locale,
      services,
      topics: [],
      claim: null,
    });
  });

  it.each(['as csv', 'export it as csv please', 'geef dat als csv'])(
    'is of what was spoken of: "%s"',
    (question) => {
      const previous: ConversationState = {
        locale: 'en',
        services: ['lambda'],
        itself: ['lambda'],
        topics: [],
        family: null,
        claim: null,
      };
      expect(read(question, previous)).toMatchObject({
        intent: 'stack-export',
        services: ['lambda'],
        itself: ['lambda'],
      });
      expect(read(question).intent).not.toBe('stack-export');
    },
  );

  it.each([
    'who encrypts the csv of S3?',
    'do we have to keep the logs of S3 as csv',
    'encryption on S3 as csv',
    'csv of Azure SQL',
    'csv of AppSync',
    'csv',
    'who patches RDS?',
  ])('is not in "%s"', (question) => {
    expect(read(question).intent).not.toBe('stack-export');
  });
});
