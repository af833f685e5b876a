import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '../../src/contract/ask.js';
import { plainText } from '../../src/contract/plain-text.js';
import { createRealAsk } from '../load-real-knowledge.js';

const run = promisify(execFile);
const readme = readFileSync('README.md', 'utf8');
const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

/** When the transcript was made: later on, old dates in it would be told to be due for review. */
const WRITTEN = Date.parse('2026-11-25T12:00:00Z');

/** The transcript on the first screen: each command with what it is said to print. Long lines are wrapped there. */
const transcript = [...readme.matchAll(/^ {4}\$ npm run --silent ask -- "(.+)"\n((?: {4}.*\n)+)/gm)].map(
  ([, question = '', output = '']) => ({
    question,
    output: output.split(/^ {4}\$ /m)[0] ?? '',
  }),
);

describe('the README', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await createRealAsk(() => WRITTEN);
  });

  it('opens with one sentence and a transcript in both languages', () => {
    expect(readme.split('\n').findIndex((line) => line.startsWith('    $ '))).toBeLessThan(6);
    expect(transcript).toHaveLength(2);
  });

  it.each(transcript)('shows what is really printed for "$question"', async ({ question, output }) => {
    expect(collapse(output)).toBe(collapse(plainText(await ask(question, {}))));
  });

  it('names only commands and settings that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const example = readFileSync('.env.example', 'utf8');
    for (const [, name = ''] of readme.matchAll(/npm run (?:--silent )?([a-z:]+)/g))
      expect(scripts).toHaveProperty([name]);
    for (const [, name] of readme.matchAll(/`((?:SLACK|MICROSOFT|DEMARC)_[A-Z_]+)/g))
      expect(example).toContain(`${name?.replace(/_FILE$/, '')}=`);
  });

  it('runs its command as a newcomer would', async () => {
    const [first] = transcript;
    const { stdout } = await run(process.execPath, ['dist/src/main.js', 'ask', first?.question ?? '']);
    expect(collapse(stdout)).toBe(collapse(first?.output ?? ''));
  });
});
