import { exec } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXPORT_FORMATS } from '../../src/contract/stack-export.js';
import { saidInCsv } from '../export/stack-in.js';

const run = promisify(exec);
const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();
/** The program without npm, which would build it first. */
const PROGRAM = `"${process.execPath}" "${resolve('dist/src/main.js')}" ask`;

describe('the README, where it tells how to have a stack as a file', () => {
  let section: string;
  let folder: string;
  beforeAll(async () => {
    const readme = await readFile('README.md', 'utf8');
    section = readme.split('### A stack for an audit file\n')[1]?.split('\n## ')[0] ?? '';
    folder = await mkdtemp(join(tmpdir(), 'demarc-readme-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('shows what is really printed', async () => {
    const shown = [...section.matchAll(/^ {4}\$ npm run --silent ask -- (.+)\n((?: {4}(?!\$).*\n)+)/gm)];
    expect(shown).toHaveLength(3);
    for (const [, args = '', output = ''] of shown) {
      const printed = await run(`${PROGRAM} ${args}`, { cwd: folder }).catch((error) => error);
      expect([args, collapse(`${printed.stdout}${printed.stderr}`)]).toEqual([args, collapse(output)]);
    }
    const { services } = saidInCsv(await readFile(join(folder, 'stack.csv'), 'utf8'));
    expect(services).toEqual(['Elastic Load Balancing', 'AWS Fargate (ECS)', 'Amazon Aurora', 'Amazon S3']);
  });

  it('names every format', () => {
    for (const format of EXPORT_FORMATS) expect(section).toContain(`\`${format}\``);
  });
});
