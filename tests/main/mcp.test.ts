import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { answerSchema } from '../../adapters/mcp/answer-schema.js';
import { type RunningMcp, startMcp } from './start-mcp.js';

describe('Demarc as a Model Context Protocol server', () => {
  // A start costs a second, so the tests share one.
  let demarc: RunningMcp;
  beforeAll(async () => {
    demarc = await startMcp({ NODE_OPTIONS: `--import ${pathToFileURL('tests/main/tell-loads.mjs')}` });
  });
  afterAll(() => demarc.client.close());

  const servicesOf = (called: Awaited<ReturnType<RunningMcp['call']>>) =>
    [...new Set(called.answer?.verdicts.map(({ service }) => service))].sort();

  it('offers four tools that only read, each with what it takes and gives', async () => {
    const { tools } = await demarc.client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['ask', 'service', 'compare', 'stack']);
    for (const tool of tools) {
      expect(tool.annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(tool.outputSchema?.required).toContain('verdict');
      expect(Object.keys(tool.inputSchema.properties ?? {})).toContain('locale');
    }
    expect(demarc.client.getServerVersion()?.name).toBe('demarc');
    expect(demarc.client.getInstructions()).toContain('Keep its verdicts');
  });

  it.each([
    ['do we need to back up DynamoDB ourselves?', 'en'],
    ['wie maakt back-ups van DynamoDB?', 'nl'],
  ])('answers "%s" with verdict, text and pages that carry a date', async (question, locale) => {
    const { answer, text: said } = await demarc.call('ask', { question });
    expect(answer).toMatchObject({ outcome: 'answered', kind: 'verdict', locale });
    expect(answer?.verdict).toMatchObject({ service: 'dynamodb', topic: 'data-backup' });
    expect(answer?.sources[0]?.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(answer?.text).toBe(said);
    expect(answerSchema.parse(answer)).toEqual(answer);
  });

  it('says yes or no where that was asked', async () => {
    const { answer } = await demarc.call('ask', { question: 'does AWS patch our EC2 instances?' });
    expect(answer?.verdict).toMatchObject({ party: 'customer', yesNo: 'no' });
  });

  it.each([
    ['service', { service: 'S3' }, 'overview', ['s3'], 'Amazon S3: who does what'],
    ['service', { service: 'S3', locale: 'nl' }, 'overview', ['s3'], 'Amazon S3: wie doet wat'],
    ['compare', { services: ['EC2', 'lambda'] }, 'compare', ['ec2', 'lambda'], 'where they differ'],
    [
      'compare',
      { services: ['EC2', 'RDS', 'Lambda', 'S3'], locale: 'nl' },
      'compare',
      ['ec2', 'lambda', 'rds', 's3'],
      'waar ze verschillen',
    ],
    ['stack', { services: ['EC2', 'RDS'] }, 'stack', ['ec2', 'rds'], 'who does what'],
    [
      'stack',
      { services: ['EC2', 'RDS', 'S3', 'Lambda', 'EKS', 'DynamoDB'], locale: 'nl' },
      'stack',
      ['dynamodb', 'ec2', 'eks', 'lambda', 'rds', 's3'],
      'wie doet wat',
    ],
  ])('answers %s %j about just these services', async (tool, input, kind, services, title) => {
    const called = await demarc.call(tool, input);
    expect(called.answer).toMatchObject({ outcome: 'answered', kind });
    expect(called.answer?.title).toContain(title);
    expect(servicesOf(called)).toEqual(services);
  });

  it('takes a question by itself, unless it is said to belong to a conversation', async () => {
    await demarc.call('ask', { question: 'who backs up RDS?' });
    const alone = await demarc.call('ask', { question: 'and DynamoDB?' });
    expect(alone.answer?.verdict?.topic).not.toBe('data-backup');
    await demarc.call('ask', { question: 'who backs up RDS?', conversation: 'c' });
    const after = await demarc.call('ask', { question: 'and DynamoDB?', conversation: 'c' });
    expect(after.answer?.verdict).toMatchObject({ service: 'dynamodb', topic: 'data-backup' });
  });

  it.each([
    ['ask', {}, '"question" must be a text'],
    ['ask', { question: '' }, 'I see no words to answer'],
    ['ask', { question: 'who patches RDS?', locale: 'fr' }, '"locale" must be one of en, nl'],
    ['ask', { question: 'x', conversation: 'c'.repeat(201) }, 'at most 200 characters'],
    ['service', { service: ' ' }, 'must be a text of 1 to 80 characters'],
    ['service', { service: 'flurb' }, '"flurb" was not understood as the name of one AWS service'],
    ['service', { service: 'EC2 and Lambda' }, 'the name of one AWS service'],
    ['compare', { services: ['EC2'] }, 'a list of 2 to 4 names'],
    ['compare', { services: 'EC2, Lambda' }, 'a list of 2 to 4 names'],
    ['compare', { services: ['EC2', 'Azure VMs', 'Lambda'] }, '"Azure VMs" was not understood'],
    ['compare', { services: ['EC2', 'Amazon EC2'] }, '"Amazon EC2" is a service that was named before'],
    ['stack', { services: ['A', 'B', 'C', 'D', 'E', 'F', 'G'] }, 'a list of 2 to 6 names'],
    ['stack', { services: ['EC2', 'flurb'], locale: 'nl' }, '"flurb" is niet begrepen'],
  ])('refuses %s %j kindly', async (tool, input, sentence) => {
    const called = await demarc.call(tool, input);
    expect(called).toMatchObject({ isRefused: true, answer: undefined });
    expect(called.text).toContain(sentence);
    expect(called.text).not.toMatch(/ {4}at |undefined|\[object/);
  });

  it('refuses a question that is too long kindly', async () => {
    const called = await demarc.call('ask', { question: 'who patches RDS? '.repeat(1000) });
    expect(called).toMatchObject({ isRefused: true, answer: undefined });
    expect(called.text).toMatch(/too long|shorter/);
  });

  it('names the services that it knows where one was not', async () => {
    const { text: said } = await demarc.call('service', { service: 'flurb\u202e"' });
    expect(said).toContain('Amazon DynamoDB');
    expect(said).toContain('"flurb\\""');
    expect(said).not.toContain('\u202e');
  });

  it('settles nothing for anybody', async () => {
    const { answer } = await demarc.call('ask', { question: 'tips on' });
    expect(answer).toMatchObject({ outcome: 'notice', kind: 'setting' });
  });

  it('writes nothing but the protocol to standard output, and nothing that was asked to its log', () => {
    expect(demarc.strange).toEqual([]);
    expect(demarc.errors()).toContain('Demarc listens for the Model Context Protocol');
    expect(demarc.errors()).not.toMatch(/DynamoDB|flurb|patches/);
  });

  it('loads its own SDK, and neither that of a platform nor the client of a model or database', () => {
    const loaded = new Set([...demarc.errors().matchAll(/^loads (\S+)$/gm)].map(([, name]) => name));
    expect(loaded).toContain('@modelcontextprotocol/sdk');
    for (const name of ['@slack/bolt', 'botbuilder', 'openai', 'undici', 'pg', '@resvg/resvg-js'])
      expect(loaded).not.toContain(name);
  });
});

describe('Demarc where a client does not keep to the protocol', () => {
  it('goes on after a line that is no message, logs none of it, and ends with its input', async () => {
    const child = spawn(process.execPath, ['dist/src/main.js', 'mcp'], {
      env: { PATH: process.env.PATH },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const written = Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    child.stdin.end('{"a canary": \n{"jsonrpc":"2.0","id":1,"method":"ping"}\n');
    const [output, errors, [code]] = await written;
    expect(JSON.parse(output)).toEqual({ jsonrpc: '2.0', id: 1, result: {} });
    expect(errors).toContain('A message could not be handled');
    expect(errors).not.toContain('canary');
    expect(code).toBe(0);
  });
});
