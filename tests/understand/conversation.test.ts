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

  it.each([
    ['does AWS patch the OS of WorkSpaces?', 'sorry, I mean on EC2', 'ec2', 'no'],
    [
      'is high availability of ElastiCache on us?',
      'would that still be so with Serverless?',
      'elasticache-serverless',
      'no',
    ],
    ['is het aan ons om Glue te upgraden naar een nieuwe versie?', 'geldt dat ook voor MWAA?', 'mwaa', 'yes'],
    ['who encrypts data at rest on DynamoDB?', 'automatically?', 'dynamodb', 'yes'],
    [
      'do we patch the runtime of Lambda?',
      'it’s a container image by the way',
      'lambda-container-image',
      'yes',
    ],
    ['versleutelt AWS onze S3-buckets?', 'en onderweg, bij EFS', 'efs', 'no'],
  ])('after "%s", "%s" is about the same task on %s: %s', async (before, message, service, yesNo) => {
    const answer = await lastOf(before, message);
    expect(answer?.verdict).toMatchObject({ service, yesNo });
  });

  it.each([
    [
      'who guards the building of S3?',
      'what if it is an Outposts rack in our basement?',
      'outposts',
      'physical-security',
    ],
    [
      'who patches the hypervisor of EC2?',
      'andere vraag: wie bepaalt welke poorten daar openstaan?',
      'ec2',
      'network-firewall',
    ],
    ['who patches the OS of Fargate?', 'and on plain EC2?', 'ec2', 'guest-os-patching'],
  ])('after "%s", "%s" is about %s: %s', async (before, message, service, topic) => {
    const answer = await lastOf(before, message);
    expect(answer?.verdict).toMatchObject({ service, topic });
  });

  it.each([
    ['wat is Multi-AZ?', 'wie moet dat dan aanzetten voor RDS?', 'rds', 'high-availability'],
    ['what is a hypervisor?', 'and who patches that on Fargate?', 'fargate', 'hypervisor'],
  ])('after "%s", "%s" is about the term', async (before, message, service, topic) => {
    const answer = await lastOf('who patches EC2?', before, message);
    expect(answer?.verdict).toMatchObject({ service, topic });
  });

  it.each([
    ['what is left for us to do on Aurora?', 'no, Redshift Serverless', 'ours', 'Redshift Serverless'],
    ['what does AWS do for SQS?', 'great, same list for SNS', 'theirs', 'SNS'],
    ['compare RDS and Aurora', 'add Redshift', 'compare', 'Redshift'],
  ])('after "%s", "%s" asks for the same (%s) of another', async (before, message, kind, name) => {
    const answer = await lastOf(before, message);
    expect(answer).toMatchObject({ kind, title: expect.stringContaining(name) });
  });

  it('those two are the two that were spoken of last', async () => {
    const before = ['who holds the keys in KMS?', 'and in CloudHSM?'];
    const compared = await lastOf(...before, 'how do those two compare when it comes to backups?');
    expect(new Set(compared?.verdicts.map(({ service }) => service))).toEqual(new Set(['kms', 'cloudhsm']));
    const three = await lastOf(...before, 'put the backups of S3 next to those two please');
    expect(three?.verdicts.map(({ service }) => service)).toEqual(
      expect.arrayContaining(['kms', 'cloudhsm', 's3']),
    );
  });

  it('a summary is of the service as a whole, whichever task was spoken of', async () => {
    const answer = await lastOf('who encrypts S3?', 'can you sum up S3 for me, the full split');
    expect(answer?.kind).toBe('overview');
  });

  it('a question of its own that no task explains is not about the task before', async () => {
    const answer = await lastOf('who scales Firehose?', 'and who decides which songs get played on it?');
    expect(answer?.verdict ?? null).toBeNull();
  });

  it('what is said in between changes nothing', async () => {
    const before = 'wie regelt hoge beschikbaarheid bij Aurora?';
    const answer = await lastOf(before, 'ok duidelijk', 'nee wacht, DocumentDB bedoel ik');
    expect(answer?.verdict).toMatchObject({ service: 'documentdb', topic: 'high-availability' });
  });

  it('of two tasks that come out the same on the service before, either will do', async () => {
    const answer = await lastOf('who classifies the objects in S3?', 'who deletes them in the end then?');
    expect(answer?.verdict).toMatchObject({ service: 's3', party: 'customer' });
    expect(['data-deletion', 'decommissioning']).toContain(answer?.verdict?.topic);
  });

  it('a few words about a party lean on what was said', async () => {
    const answer = await lastOf('who does the backups of ElastiCache?', 'so not Amazon?');
    expect(answer?.verdict).toMatchObject({ service: 'elasticache', topic: 'data-backup', yesNo: 'yes' });
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
