import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '../../src/contract/ask.js';
import { createRealAsk } from '../load-real-knowledge.js';

describe('in a conversation', () => {
  let ask: Ask;
  let conversations = 0;
  beforeAll(async () => {
    ask = await createRealAsk();
  });

  async function lastOf(...messages: string[]) {
    const conversation = `conversation ${conversations++}`;
    const answers = [];
    for (const message of messages) answers.push(await ask(message, { conversation }));
    return answers.at(-1);
  }

  it.each([
    ['Wie patcht het gast-OS van Lambda?', 'Does anybody know this song?'],
    ['Wie maakt back-ups van DynamoDB?', 'heeft iemand zin in koffie?'],
    ['who encrypts S3?', 'and who feeds the cat?'],
  ])('after "%s" a question about something else ("%s") gets no verdict', async (before, message) => {
    const answer = await lastOf(before, message);
    expect(answer?.verdict ?? null).toBeNull();
  });

  it.each([
    ['service rds', 'overview'],
    ['compare ec2 lambda', 'compare'],
    ['stack alb, fargate, aurora', 'stack'],
  ])('the command "%s" asks for its %s, whatever was said before', async (command, kind) => {
    const answer = await lastOf('who patches the operating system of EC2?', command);
    expect(answer?.kind).toBe(kind);
  });

  it('a comparison with one service still sets it beside the one that was spoken of', async () => {
    const answer = await lastOf('who patches ec2?', 'compare that with rds');
    expect(new Set(answer?.verdicts.map(({ service }) => service))).toEqual(new Set(['ec2', 'rds']));
  });

  it.each(['who marries KMS', 'moet AWS met Redshift naar de dierenarts?'])(
    'words that nobody uses of a task ("%s") get no verdict',
    async (message) => {
      const answer = await lastOf(message);
      expect(answer?.outcome).not.toBe('answered');
    },
  );
});
