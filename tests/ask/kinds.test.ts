import { beforeAll, describe, expect, it } from '@jest/globals';
import { PARTY } from '../../src/compose/phrases.js';
import type { Answer, AnswerKind, Block } from '../../src/contract/answer.js';
import type { Ask, Origin } from '../../src/contract/ask.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { createRealAsk, loadRealKnowledge } from '../load-real-knowledge.js';

let ask: Ask;
let knowledge: Knowledge;
beforeAll(async () => {
  [ask, knowledge] = await Promise.all([createRealAsk(), loadRealKnowledge()]);
});

/**
 * Every kind that the contract promises, with what gets it; a kind without a question is a type error. A team is known with
 * an overlay only: tests/ask/overlay.test.ts asks for it.
 */
const QUESTIONS: Readonly<Record<Exclude<AnswerKind, 'team'>, readonly string[]>> = {
  verdict: ['who patches RDS?', 'wie patcht RDS?', 'who patches the control plane?'],
  concept: ['what is security of the cloud?', 'wat is defense in depth?'],
  overview: ['who is responsible for what on KMS?', 'overzicht van KMS'],
  ours: ['what do we have to do for RDS?', 'wat moeten wij doen voor RDS?'],
  theirs: ['what does AWS do for S3?', 'wat doet AWS voor S3?'],
  compare: ['compare EC2 and Lambda', 'vergelijk EC2 en Lambda'],
  stack: [
    'ALB, Fargate, Aurora and S3: what is left for us?',
    'stack: Lambda, DynamoDB en S3, wat is van ons?',
  ],
  which: ['which services leave OS patching to us?', 'welke services moeten wij zelf patchen?'],
  changed: ['what changed about S3 default encryption?', 'sinds wanneer versleutelt S3 standaard?'],
  picture: ['draw RDS', 'teken EKS', 'draw the shared responsibility model'],
  export: ['stack alb, fargate, aurora as csv', 'exporteer ALB en Aurora als csv', 'csv van S3'],
  help: ['help', 'wat kun je?'],
  greeting: ['hello', 'hallo'],
  thanks: ['thanks!', 'bedankt!'],
  'how-to': ['how do I create an S3 bucket?', 'hoe maak ik een S3-bucket?'],
  'small-talk': ['what is the capital of France?', 'wat is de hoofdstad van Frankrijk?'],
  empty: ['', '?!'],
  'too-long': ['who patches RDS? '.repeat(60)],
  unclear: ['who fluffs the S3?'],
  'nothing-like': ['is Amazon responsible for zorblatt?'],
  'other-cloud': ['who patches Azure virtual machines?', 'wie patcht virtuele machines in Azure?'],
  'unknown-service': ['who patches AppSync?', 'wie patcht AppSync?'],
  tip: ['tip'],
  quiz: ['quiz', 'quiz me', 'nog een quizvraag'],
  setting: ['tips status', 'tips uit', 'language klingon'],
  'no-change-known': ['what changed on Macie?', 'wat is er veranderd bij Macie?'],
};
const SOMEBODY: Origin = {
  tenant: 'test:T1',
  person: 'test:T1:U1',
  place: 'test:T1:U1',
  timeZone: async () => undefined,
  tipsAllowed: async () => 'yes',
};
const BY_KIND = Object.entries(QUESTIONS).flatMap(([kind, questions]) =>
  questions.map((question) => [kind, question.slice(0, 60), question] as const),
);

describe('the kind of an answer', () => {
  it.each(BY_KIND)('is "%s" to "%s"', async (kind, _shown, question) => {
    expect((await ask(question, { from: SOMEBODY })).kind).toBe(kind);
  });
});

describe('an answer about a stack', () => {
  const STACKS = [
    ['en', 'ALB, Fargate, Aurora and S3: what is left for us?', ['elb', 'fargate', 'aurora', 's3']],
    ['nl', 'ALB, Fargate, Aurora en S3: wat blijft er voor ons over?', ['elb', 'fargate', 'aurora', 's3']],
    ['nl', 'We draaien Lambda, DynamoDB en S3. Wat moeten wij zelf nog doen?', ['lambda', 'dynamodb', 's3']],
  ] as const;

  it.each(STACKS)(
    'has (%s, "%s") a verdict on every task for every service',
    async (locale, question, ids) => {
      const answer = await ask(question, {});
      expect({ kind: answer.kind, locale: answer.locale, outcome: answer.outcome }).toEqual({
        kind: 'stack',
        locale,
        outcome: 'answered',
      });
      const services = [...new Set(answer.verdicts.map(({ service }) => service))];
      expect(services).toHaveLength(ids.length);
      for (const [at, id] of ids.entries()) expect(services[at]).toContain(id);
      const tasks = new Set(answer.verdicts.map(({ topic }) => topic));
      expect(tasks.size).toBeGreaterThan(20);
      expect(answer.verdicts).toHaveLength(tasks.size * ids.length);
      expect(answer.sources.length).toBeGreaterThan(0);
    },
  );

  it.each(STACKS)(
    'is (%s, "%s") a checklist, and a table with a column per service',
    async (locale, question, _ids) => {
      const answer = await ask(question, {});
      const [checklist, table] = [blockOf(answer, 'list'), blockOf(answer, 'table')];
      const parties = PARTY[locale];
      expect(table.header.slice(1)).toEqual(
        [...new Set(answer.verdicts.map(({ service }) => service))].map((id) => nameOf(id)),
      );
      expect(checklist.items).toHaveLength(table.rows.length);
      for (const [at, [task, ...cells]] of table.rows.entries()) {
        const topic = [...knowledge.topics.values()].find(({ name }) => name[locale] === task);
        const verdicts = answer.verdicts.filter((verdict) => verdict.topic === topic?.id);
        expect(cells).toEqual(verdicts.map(({ party }) => parties[party]));
        expect(checklist.items[at]?.startsWith(`${task}: `)).toBe(true);
        // What is AWS's alone is nothing to check off.
        expect(cells.some((cell) => cell !== parties.aws && cell !== parties['not-applicable'])).toBe(true);
      }
    },
  );

  it.each([
    ['EC2, RDS, S3, Lambda, DynamoDB, SQS, SNS and KMS: what is left for us?', 'Amazon SNS and AWS KMS'],
    [
      'EC2, RDS, S3, Lambda, DynamoDB, SQS, SNS en KMS: wat blijft er voor ons over?',
      'Amazon SNS en AWS KMS',
    ],
  ])('shows six services and names those that it left out: "%s"', async (question, leftOut) => {
    const answer = await ask(question, {});
    expect(answer.kind).toBe('stack');
    expect(answer.blocks[0]).toEqual({ type: 'paragraph', text: expect.stringContaining(leftOut) });
    expect(new Set(answer.verdicts.map(({ service }) => service))).toEqual(
      new Set(['ec2', 'rds', 's3', 'lambda', 'dynamodb', 'sqs']),
    );
  });

  it('names nothing as left out when all fit', async () => {
    const answer = await ask('ALB, Fargate, Aurora and S3: what is left for us?', {});
    expect(answer.blocks[0]?.type).toBe('list');
  });
});

describe('an answer to which services', () => {
  it.each([
    ['which services leave OS patching to us?', 'guest-os-patching', 'customer', ['ec2', 'customer']],
    [
      'bij welke services moeten wij zelf het besturingssysteem patchen?',
      'guest-os-patching',
      'customer',
      ['ec2', 'customer'],
    ],
    ['which services does AWS patch for us?', 'guest-os-patching', 'aws', ['s3', 'aws']],
    ['welke services patcht AWS voor ons?', 'guest-os-patching', 'aws', ['s3', 'aws']],
  ])(
    'lists only the party that was asked for, and halves of it: "%s"',
    async (question, topic, party, known) => {
      const { kind, verdicts, sources } = await ask(question, {});
      expect(kind).toBe('which');
      expect(new Set(verdicts.map((verdict) => verdict.topic))).toEqual(new Set([topic]));
      const parties = new Set(verdicts.map((verdict) => verdict.party));
      expect([...parties].filter((one) => one !== party && one !== 'shared' && one !== 'depends')).toEqual(
        [],
      );
      expect(verdicts.map((verdict) => [verdict.service, verdict.party])).toContainEqual(known);
      expect(sources.length).toBeGreaterThan(0);
    },
  );

  it.each(['on which services is backup shared?', 'bij welke services zijn back-ups gedeeld?'])(
    'lists only what is shared when that is asked: "%s"',
    async (question) => {
      const { kind, verdicts } = await ask(question, {});
      expect(kind).toBe('which');
      expect(new Set(verdicts.map(({ party }) => party))).toEqual(new Set(['shared']));
      expect(verdicts.map(({ service }) => service)).toContain('rds');
    },
  );

  it.each([
    ['which databases leave backups to us?', 'database', 'dynamodb'],
    ['welke databases moeten wij zelf back-uppen?', 'database', 'dynamodb'],
    ['which compute services leave OS patching to us?', 'compute', 'ec2'],
    ['bij welke compute-services moeten wij zelf het OS patchen?', 'compute', 'ec2'],
  ])('keeps to the kind of services that was named: "%s"', async (question, category, known) => {
    const { kind, verdicts, title, locale } = await ask(question, {});
    expect(kind).toBe('which');
    const services = verdicts.map(({ service }) => service ?? '');
    expect(services).toContain(known);
    expect(new Set(services.map((id) => knowledge.services.get(id)?.category))).toEqual(new Set([category]));
    expect(title).toContain(knowledge.categories.find(({ id }) => id === category)?.name[locale]);
  });

  it('names every service that it has a verdict for', async () => {
    const { blocks, verdicts } = await ask('which services leave OS patching to us?', {});
    const text = blocks.map((block) => (block.type === 'paragraph' ? block.text : '')).join('\n');
    for (const { service } of verdicts) expect(text).toContain(nameOf(service));
  });
});

describe('an answer to what has changed', () => {
  it.each([
    ['what changed about S3 default encryption?', 's3', 'encryption-at-rest'],
    ['sinds wanneer versleutelt S3 standaard?', 's3', 'encryption-at-rest'],
    ['what changed about public access on S3?', 's3', 'public-access'],
  ])('tells the day since when, as the knowledge base has it: "%s"', async (question, service, topic) => {
    const answer = await ask(question, {});
    expect(answer.kind).toBe('changed');
    const [item = ''] = blockOf(answer, 'list').items;
    const [entry] = knowledge.services.get(service)?.cells.get(topic)?.history ?? [];
    expect(item).toBe(`${entry?.since}: ${entry?.[answer.locale]}`);
    expect(answer.sources).toEqual([{ ...entry?.source, overdue: expect.any(Boolean) }]);
  });

  it.each([
    ['what is new on S3?'],
    ['wat is er veranderd bij S3?'],
    ['wat is er veranderd bij EC2?'],
    ['what has changed about encryption at rest?'],
    ['wat is er veranderd aan encryptie van data?'],
  ])('puts the newest first, each with its source: "%s"', async (question) => {
    const answer = await ask(question, {});
    expect(answer.kind).toBe('changed');
    const { items } = blockOf(answer, 'list');
    const days = items.map((item) => item.slice(0, 10));
    expect(days.length).toBeGreaterThan(2);
    expect(days).toEqual([...days].sort().reverse());
    const cited = answer.sources.map(({ url }) => url);
    const history = [...knowledge.services.values()].flatMap(({ cells }) =>
      [...cells.values()].flatMap((cell) => cell.history),
    );
    for (const item of items) {
      const entry = history.find((one) => item.startsWith(one.since) && item.endsWith(one[answer.locale]));
      expect({ item, source: entry?.source.url }).toEqual({ item, source: expect.any(String) });
      expect(cited).toContain(entry?.source.url);
    }
  });

  it.each(['S3', 'EC2'])('tells the same news of a service in both languages: %s', async (service) => {
    const days = async (question: string) =>
      blockOf(await ask(question, {}), 'list').items.map((item) => item.slice(0, 10));
    expect(await days(`what has changed on ${service}?`)).toEqual(
      await days(`wat is er veranderd bij ${service}?`),
    );
  });

  it.each(['what changed on Macie?', 'wat is er veranderd bij Macie?'])(
    'says so when it knows of none: "%s"',
    async (question) => {
      const history = [...(knowledge.services.get('macie')?.cells.values() ?? [])].map(
        (cell) => cell.history,
      );
      expect(history.length).toBeGreaterThan(20);
      expect(history.flat()).toEqual([]);
      const answer = await ask(question, {});
      expect(answer).toMatchObject({
        kind: 'no-change-known',
        outcome: 'unknown',
        verdict: null,
        sources: [],
      });
    },
  );
});

/** The first block of a type; fails the test when there is none. */
function blockOf<T extends Block['type']>({ blocks }: Answer, type: T): Extract<Block, { type: T }> {
  const found = blocks.find((block) => block.type === type);
  if (!found) throw new Error(`no ${type} in ${JSON.stringify(blocks)}`);
  return found as Extract<Block, { type: T }>;
}

function nameOf(id: string | null): string {
  return knowledge.services.get(id ?? '')?.name ?? '';
}
