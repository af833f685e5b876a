import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Ask } from '../../src/contract/ask.js';
import { createRealAsk } from '../load-real-knowledge.js';

let ask: Ask;
let now = 1_000_000;
/** Each test talks in one of its own. */
let conversation: string;
let begun = 0;
beforeAll(async () => {
  ask = await createRealAsk(() => now);
});
beforeEach(() => {
  begun += 1;
  conversation = `conversation ${begun}`;
});

/** Asks line after line in one conversation; gives service and topic of each answer. */
async function dialogue(lines: readonly string[]): Promise<string[]> {
  const said: string[] = [];
  for (const line of lines) {
    const { verdict, locale } = await ask(line, { conversation });
    said.push(`${locale} ${verdict?.service ?? '-'} ${verdict?.topic ?? '-'}`);
  }
  return said;
}

describe('a conversation', () => {
  it('carries the topic to another service', async () => {
    expect(await dialogue(['who backs up RDS?', 'and DynamoDB?'])).toEqual([
      'en rds data-backup',
      'en dynamodb data-backup',
    ]);
  });

  it('carries the service to another topic', async () => {
    expect(await dialogue(['wie patcht Aurora?', 'en de back-ups?'])).toEqual([
      'nl aurora engine-patching',
      'nl aurora data-backup',
    ]);
  });

  it('takes a correction', async () => {
    expect(await dialogue(['who patches the OS on RDS?', 'no, on EC2'])).toEqual([
      'en rds guest-os-patching',
      'en ec2 guest-os-patching',
    ]);
  });

  it('takes the missing piece that it asked for', async () => {
    const [first, second] = await dialogue(['who patches the nodes of EKS?', 'on Fargate']);
    expect([first, second]).toEqual([
      'en eks container-runtime-node',
      'en eks-fargate container-runtime-node',
    ]);
  });

  it('keeps the language when a short question does not tell', async () => {
    expect(await dialogue(['wie maakt back-ups van S3?', 'RDS?'])).toEqual([
      'nl s3 data-backup',
      'nl rds data-backup',
    ]);
  });

  it('remembers across thanks', async () => {
    expect(await dialogue(['who backs up RDS?', 'thanks', 'and DynamoDB?'])).toEqual([
      'en rds data-backup',
      'en - -',
      'en dynamodb data-backup',
    ]);
  });

  it('does not leak into another conversation', async () => {
    await ask('who backs up RDS?', { conversation });
    const other = await ask('and DynamoDB?', { conversation: 'another' });
    expect(other.verdict).toBeNull();
  });

  it('is forgotten after half an hour', async () => {
    await ask('who backs up RDS?', { conversation });
    now += 31 * 60_000;
    expect((await ask('and DynamoDB?', { conversation })).verdict).toBeNull();
  });

  it('is neither changed nor lengthened by what was said to somebody else', async () => {
    await ask('who backs up RDS?', { conversation });
    await ask('lunch?', { conversation, overheard: true });
    await ask('how do I configure Lambda?', { conversation, overheard: true });
    expect((await ask('who patches the engine?', { conversation })).verdict?.service).toBe('rds');
    now += 29 * 60_000;
    await ask('lunch?', { conversation, overheard: true });
    now += 2 * 60_000;
    expect((await ask('and DynamoDB?', { conversation })).verdict).toBeNull();
  });

  it('obeys a fixed language', async () => {
    expect((await ask('who backs up RDS?', { locale: 'nl' })).locale).toBe('nl');
  });
});
