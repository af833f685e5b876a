import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { KnowledgeError } from '../../src/contract/errors.js';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.js';
import { KNOWLEDGE } from '../load-real-knowledge.js';

describe('the knowledge check', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'demarc-knowledge-'));
    await cp(KNOWLEDGE, directory, { recursive: true });
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  /** Changes one file of the copy; fails when there is nothing to change, so that no case can pass by accident. */
  async function plant(file: string, from: string | RegExp, to: string): Promise<void> {
    const path = join(directory, file);
    const before = await readFile(path, 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    await writeFile(path, after);
  }

  async function problems(today = '2030-01-01'): Promise<readonly string[]> {
    try {
      await loadKnowledge(directory, today);
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
  ] as const)('names file, line and remedy for %s', async (_name, file, from, to, expected) => {
    await plant(file, from, to);
    expect((await problems()).join('\n')).toMatch(expected);
  });

  it('refuses a date that is still to come', async () => {
    expect((await problems('2020-01-01')).join('\n')).toMatch(/is still to come: write the day of reading/);
  });

  it('says which file is missing', async () => {
    await rm(join(directory, 'words.yaml'));
    expect(await problems()).toContain(
      'knowledge/words.yaml:1: the file is missing: restore it from version control',
    );
  });
});
