import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { LABELS } from '../../src/contract/labels.js';

const page = readFileSync('OPERATING.md', 'utf8');
const isHead = (line: string) => /^\| (what|signal|exit code) \|/.test(line);

/** The rows of every table, without heads and the lines below them. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !isHead(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

/** A test as the page names it: its file and its name, which may hold placeholders. */
const PROOF = /`(tests\/[\w/.-]+\.ts)` "([^"]+)"/g;

describe('the page of what may fail', () => {
  it('tells in each line what people see, what the operator does, and a test', () => {
    expect(rows.length).toBeGreaterThan(15);
    for (const cells of rows) {
      for (const cell of cells) expect(cell.trim()).not.toBe('');
      expect([...(cells.at(-1) ?? '').matchAll(PROOF)].length).toBeGreaterThan(0);
    }
  });

  it.each([...page.matchAll(PROOF)].map(([, file = '', name = '']) => [file, name]))(
    'names a test that is there: %s "%s"',
    (file, name) => {
      expect(existsSync(file)).toBe(true);
      const source = readFileSync(file, 'utf8');
      const isNamed = [`'${name}'`, `"${name}"`, `\`${name}\``].some((literal) =>
        [`(${literal},`, `\n    ${literal},`, `\n  ${literal},`].some((call) => source.includes(call)),
      );
      expect(isNamed ? 'is there' : `is not in ${file}`).toBe('is there');
      expect(source).not.toMatch(/\b(it|test|describe)\.(skip|todo)\b/);
    },
  );

  it('quotes the words that people see, in both languages', () => {
    for (const { broken } of Object.values(LABELS)) expect(page).toContain(`> ${broken}\n`);
  });

  it('is found from the README', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('(OPERATING.md)');
  });
});
