import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { KnowledgeError } from '../../src/contract/errors.js';
import { checkKnowledge } from '../../src/knowledge/check-knowledge.js';
import { parseKnowledgeFile } from '../../src/knowledge/knowledge-file.js';
import { readCheckedKnowledge } from '../../src/knowledge/read-checked-knowledge.js';
import { formatProblems, readKnowledgeFiles } from '../../src/knowledge/read-knowledge-files.js';
import { KNOWLEDGE } from '../load-real-knowledge.js';

/** Each case changes one file, so the others, which are hundreds, are parsed once for all cases. */
const parsed = new Map<string, ReturnType<typeof parseKnowledgeFile>>();
const parseOnce: typeof parseKnowledgeFile = (file, content, schema) => {
  const key = `${file}\n${content}`;
  const found = parsed.get(key) ?? parseKnowledgeFile(file, content, schema);
  parsed.set(key, found);
  return found as ReturnType<typeof parseKnowledgeFile<typeof schema>>;
};

describe('the knowledge check', () => {
  let directory: string;
  /** The files that a case has changed, as they were. */
  const before = new Map<string, string>();
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'demarc-knowledge-'));
    await cp(KNOWLEDGE, directory, { recursive: true });
  });
  afterEach(async () => {
    for (const [path, content] of before) await writeFile(path, content);
    before.clear();
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  /** The path and content of a file of the copy that is about to be changed. */
  async function open(file: string): Promise<{ path: string; content: string }> {
    const path = join(directory, file);
    const content = await readFile(path, 'utf8');
    before.set(path, content);
    return { path, content };
  }

  /** Changes one file of the copy; fails when there is nothing to change, so that no case can pass by accident. */
  async function plant(file: string, from: string | RegExp, to: string): Promise<void> {
    const { path, content } = await open(file);
    const planted = content.replace(from, to);
    expect(planted).not.toBe(content);
    await writeFile(path, planted);
  }

  async function problems(today = '2030-01-01'): Promise<readonly string[]> {
    try {
      await readCheckedKnowledge(directory, today, parseOnce);
      return [];
    } catch (error) {
      if (error instanceof KnowledgeError) return error.problems;
      throw error;
    }
  }

  it('finds nothing in the base that ships', async () => {
    expect(await problems()).toEqual([]);
  });

  it.each([
    [
      'a missing language',
      'services/ec2.yaml',
      /\n {2}nl: .*\n/,
      '\n',
      /services\/ec2\.yaml:\d+: summary\.nl/,
    ],
    [
      'a party that does not exist',
      'services/ec2.yaml',
      'party: customer',
      'party: cutsomer',
      /services\/ec2\.yaml:\d+: cells\./,
    ],
    [
      'a field that nobody reads',
      'services/ec2.yaml',
      'category:',
      'kategory: x\ncategory:',
      /Unrecognized key: "kategory"/,
    ],
    [
      'a layer of a picture without a topic',
      'layers.yaml',
      'topic: iam',
      'topic: mia',
      /layers\.yaml:\d+: there is no topic "mia"/,
    ],
    ['Markdown in a text', 'services/ec2.yaml', /(\n {6}en: AWS )/, '$1**bold** ', /plain text only/],
    [
      'YAML that is broken',
      'services/ec2.yaml',
      'id: ec2',
      'id: [ec2',
      /services\/ec2\.yaml:\d+: not valid YAML/,
    ],
    [
      'an unknown topic',
      'services/ec2.yaml',
      /\n {2}data-backup:\n/,
      '\n  data-bakup:\n',
      /there is no topic "data-bakup": use one of/,
    ],
    [
      'an unknown model',
      'services/ec2.yaml',
      'model: infrastructure',
      'model: infra',
      /there is no model "infra"/,
    ],
    [
      'a name claimed twice',
      'services/s3.yaml',
      'aliases: [',
      'aliases: [ec2, ',
      /"ec2" is also claimed by "ec2"/,
    ],
    [
      'a source that is not declared',
      'services/ec2.yaml',
      /sources: \[[a-z]/,
      'sources: [nowhere, a',
      /source "nowhere" is not declared/,
    ],
    [
      'a host that is not AWS',
      'services/ec2.yaml',
      'https://docs.aws.amazon.com',
      'https://docs.example.com',
      /cite AWS's own page/,
    ],
    [
      'an id that is not the file name',
      'services/ec2.yaml',
      'id: ec2',
      'id: ec3',
      /id "ec3" in a file named "ec2"/,
    ],
    ['a placeholder in a service', 'services/ec2.yaml', /(\n {6}en: AWS )/, '$1{service} ', /a stray brace/],
    [
      'a topic that no model answers',
      'models/cloud.yaml',
      /\n {2}physical-security:\n/,
      '\n  environmental-x:\n',
      /physical-security/,
    ],
    [
      'two verdicts for one cell',
      'services/ec2.yaml',
      /\n {2}data-backup:\n/,
      '\n  guest-os-patching:\n    party: aws\n    sources: [nowhere]\n  data-backup:\n',
      /services\/ec2\.yaml:\d+: .*two verdicts for one cell contradict each other/,
    ],
    [
      'a default that contradicts its verdict',
      'services/s3.yaml',
      /party: shared\n {4}default: on/,
      'party: customer\n    default: on',
      /services\/s3\.yaml:\d+: "default: on" contradicts "party: customer"/,
    ],
    [
      'an opt-in protection given to AWS',
      'services/dynamodb.yaml',
      /party: customer\n {4}(default: off\n {4})?basis: documented/,
      'party: aws\n    default: off\n    basis: documented',
      /"default: off" contradicts "party: aws"/,
    ],
    [
      'a half that does not say whose it is',
      'services/ec2.yaml',
      /(\n {6}en: )You /,
      '$1Customers ',
      /services\/ec2\.yaml:\d+: begin with "You"/,
    ],
    [
      'a verdict too long for a card',
      'services/ec2.yaml',
      /(\n {2}data-backup:\n(?: {4}.*\n)*?) {4}sources: \[(\S+?)[\],]/,
      `$1    readings:\n${`      - en: ${'word '.repeat(60)}\n        nl: ${'woord '.repeat(50)}\n        source: $2\n`.repeat(5)}    sources: [$2,`,
      /services\/ec2\.yaml:\d+: \d+ characters are too long for a card/,
    ],
    [
      "a misspelt name of AWS's",
      'services/ec2.yaml',
      /(\n {6}en: AWS )/,
      '$1and Dynamodb ',
      /"Dynamodb" is not how AWS writes it: write "DynamoDB"/,
    ],
    [
      'a service of the wrong family name',
      'services/ec2.yaml',
      /(\n {6}nl: AWS )/,
      '$1met AWS EC2 ',
      /"AWS EC2" is not how AWS writes it: write "Amazon EC2"/,
    ],
    [
      'a variant that no question can name',
      'services/lambda.yaml',
      /( {2}- id: lambda-container-image\n(?: {4}.*\n)*?) {4}aliases:\n(?: {6}- .*\n)+ {4}hints:\n(?: {6}- .*\n)+/,
      '$1',
      /services\/lambda\.yaml:\d+: "lambda-container-image" has no name/,
    ],
    [
      'a topic that nobody can name',
      'topics/durability.yaml',
      /\n {2}nl: \[[^\]]*\]/,
      '\n  nl: []',
      /topics\/durability\.yaml:\d+: nothing under "terms\.nl"/,
    ],
    [
      'a name kept outside that has an entry',
      'outside.yaml',
      /\n {2}- \{ name: Aurora DSQL, aliases: \[/,
      '$&ec2, ',
      /outside\.yaml:\d+: "ec2" has an entry by now/,
    ],
    [
      'a tip that cites what nobody declares',
      'tips/data-backup.yaml',
      'services/dynamodb/pitr',
      'services/dynamodb/pitt',
      /tips\/data-backup\.yaml:\d+: no entry declares "services\/dynamodb\/pitt"/,
    ],
    [
      'a tip about a service that does not exist',
      'tips/data-backup.yaml',
      'services: [dynamodb]',
      'services: [dynamo]',
      /there is no service "dynamo"/,
    ],
    [
      'tips under the name of another topic',
      'tips/data-backup.yaml',
      'topic: data-backup',
      'topic: durability',
      /topic "durability" in a file named "data-backup"/,
    ],
    [
      'a tip told twice',
      'tips/data-backup.yaml',
      /( {2}- id: \S+\n(?: {4}.*\n)+)/,
      '$1$1',
      /id "[a-z-]+" is also used in tips\/data-backup\.yaml/,
    ],
  ] as const)('names file, line and remedy for %s', async (_name, file, from, to, expected) => {
    await plant(file, from, to);
    expect((await problems()).join('\n')).toMatch(expected);
  });

  it('finds a model that no service uses', async () => {
    const model = await readFile(join(directory, 'models/on-premises.yaml'), 'utf8');
    const moon = join(directory, 'models/moon.yaml');
    await writeFile(moon, model.replace('id: on-premises', 'id: moon'));
    const found = await problems();
    await rm(moon);
    expect(found.join('\n')).toMatch(/models\/moon\.yaml:\d+: no service uses "moon"/);
  });

  it('refuses a date that is still to come', async () => {
    expect((await problems('2020-01-01')).join('\n')).toMatch(/is still to come: write the day of reading/);
  });

  it('warns of pages that were read too long ago, and goes on', async () => {
    const { problems: found, warnings } = checkKnowledge(
      await readKnowledgeFiles(directory, parseOnce),
      '2035-01-01',
    );
    expect(found).toEqual([]);
    expect(formatProblems(warnings)).toContainEqual(
      expect.stringMatching(
        /^knowledge\/services\/ec2\.yaml:\d+: \d+ pages are due for review, the oldest of/,
      ),
    );
  });

  it('says which file is missing', async () => {
    const { path } = await open('words.yaml');
    await rm(path);
    expect(await problems()).toContain(
      'knowledge/words.yaml:1: the file is missing: restore it from version control',
    );
  });
});
