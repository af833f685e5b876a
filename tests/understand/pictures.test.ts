import { beforeAll, describe, expect, it } from '@jest/globals';
import { ASKS } from '../../src/compose/phrases.js';
import type { Answer } from '../../src/contract/answer.js';
import type { Ask } from '../../src/contract/ask.js';
import { LOCALES, type Locale } from '../../src/contract/locale.js';
import type { Picture } from '../../src/contract/picture.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { createRealAsk, loadRealKnowledge } from '../load-real-knowledge.js';

let ask: Ask;
let knowledge: Knowledge;
let conversations = 0;
beforeAll(async () => {
  [ask, knowledge] = await Promise.all([createRealAsk(), loadRealKnowledge()]);
});

describe('a wish for a picture', () => {
  const ASKED: readonly (readonly [string, Locale, Picture['kind'], readonly string[]])[] = [
    ['draw RDS', 'en', 'layers', ['rds']],
    ['Draw me EKS please', 'en', 'layers', ['eks']],
    ['can you sketch Lambda for me?', 'en', 'layers', ['lambda']],
    ['picture of EKS', 'en', 'layers', ['eks']],
    ['show me a diagram of DynamoDB', 'en', 'layers', ['dynamodb']],
    ['visualise the layers of Aurora', 'en', 'layers', ['aurora']],
    ['draw the shared responsibility model for S3', 'en', 'layers', ['s3']],
    ['EC2 as a picture', 'en', 'layers', ['ec2']],
    ['draw EKS on Fargate', 'en', 'layers', ['eks-fargate']],
    ['teken EKS', 'nl', 'layers', ['eks']],
    ['plaatje van Lambda', 'nl', 'layers', ['lambda']],
    ['kun je een tekening van KMS maken', 'nl', 'layers', ['kms']],
    ['geef me een plaatje van WorkSpaces', 'nl', 'layers', ['workspaces']],
    ['maak eens een schets van RDS', 'nl', 'layers', ['rds']],
    ['EKS als plaatje graag', 'nl', 'layers', ['eks']],
    ['draw the shared responsibility model', 'en', 'model', []],
    ['picture of the shared responsibility model', 'en', 'model', []],
    ['teken het shared responsibility model', 'nl', 'model', []],
    ['plaatje van het gedeelde verantwoordelijkheidsmodel', 'nl', 'model', []],
    ['draw RDS and Aurora', 'en', 'side-by-side', ['rds', 'aurora']],
    ['teken EC2, RDS, EKS en Lambda', 'nl', 'side-by-side', ['ec2', 'rds', 'eks', 'lambda']],
    ['draw the stack ALB, Fargate, Aurora and S3', 'en', 'matrix', ['elb', 'fargate', 'aurora', 's3']],
    ['teken de stack Lambda, DynamoDB, S3', 'nl', 'matrix', ['lambda', 'dynamodb', 's3']],
    ['draw EC2, RDS, S3, EBS and EFS', 'en', 'matrix', ['ec2', 'rds', 's3', 'ebs', 'efs']],
    ['draw encryption at rest on S3, EBS and RDS', 'en', 'strip', ['s3', 'ebs', 'rds']],
    ['teken back-ups van RDS en DynamoDB', 'nl', 'strip', ['rds', 'dynamodb']],
  ];

  it.each(ASKED)('"%s" (%s) gets a picture of the kind %s', async (question, locale, kind, services) => {
    const answer = await ask(question, {});
    expect([answer.kind, answer.locale, pictureOf(answer)?.kind]).toEqual(['picture', locale, kind]);
    expect(servicesIn(pictureOf(answer))).toEqual(services);
  });

  it.each([
    'who draws the line on EKS?',
    'draw the line for RDS',
    'draw me the line for IAM Identity Center',
    'waar trek je de grens bij S3?',
    'draw down',
    'draw down our EBS snapshots',
    'draw up the dpa for S3',
    'picture this: we run RDS and it breaks',
    'get the full picture of RDS',
    'wie tekent het contract voor S3?',
    'who made the architecture drawing of EKS',
    'make a mermaid diagram of our vpc',
    'teken een kat',
    'draw a cat',
    'draw conclusions about S3',
  ])('"%s" gets none', async (question) => {
    const answer = await ask(question, {});
    expect([answer.kind, pictureOf(answer)]).not.toContain('picture');
    expect(pictureOf(answer)).toBeUndefined();
  });

  it.each([
    ['draw AppSync', 'unknown-service'],
    ['teken Azure SQL', 'other-cloud'],
  ])('"%s" is not drawn: %s', async (question, kind) => {
    expect((await ask(question, {})).kind).toBe(kind);
  });

  it.each([
    ['who patches RDS?', 'draw it', ['rds']],
    ['wie patcht EKS?', 'teken het', ['eks']],
    ['compare EC2 and Lambda', 'draw that', ['ec2', 'lambda']],
  ])('after "%s", "%s" draws %j', async (first, then, services) => {
    const conversation = `pictures ${conversations++}`;
    await ask(first, { conversation });
    expect(servicesIn(pictureOf(await ask(then, { conversation })))).toEqual(services);
  });

  it.each(LOCALES)('finds every service by its own name (%s)', async (locale) => {
    const wrong = [];
    for (const { id, name } of knowledge.services.values()) {
      const found = servicesIn(pictureOf(await ask(ASKS[locale].draw([name]), {})));
      if (found.join() !== id) wrong.push({ id, name, found });
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['who does what on RDS?', 'layers', ['rds']],
    ['compare EC2 and Lambda', 'side-by-side', ['ec2', 'lambda']],
    ['vergelijk RDS en Aurora', 'side-by-side', ['rds', 'aurora']],
    ['stack alb, fargate, aurora, s3', 'matrix', ['elb', 'fargate', 'aurora', 's3']],
  ])('is offered under the answer to "%s"', async (question, kind, services) => {
    const answer = await ask(question, {});
    const asks = ASKS[answer.locale];
    const label = kind === 'matrix' ? asks.drawStackLabel : asks.drawLabel;
    const button = answer.suggestions.find((one) => one.label === label);
    const drawn = await ask(button?.question ?? '', {});
    expect([pictureOf(drawn)?.kind, servicesIn(pictureOf(drawn))]).toEqual([kind, services]);
    expect(drawn.suggestions.map((one) => one.label)).not.toContain(label);
  });
});

function pictureOf({ blocks }: Answer): Picture | undefined {
  return blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : []))[0];
}

function servicesIn(picture: Picture | undefined): readonly string[] {
  switch (picture?.kind) {
    case 'layers':
      return [picture.service];
    case 'side-by-side':
    case 'matrix':
      return picture.columns.map(({ service }) => service);
    case 'strip':
      return picture.cells.map(({ service }) => service);
    default:
      return [];
  }
}
