import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const page = readFileSync('SECURITY.md', 'utf8');

/** The rows of every table, without heads and the lines below them. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (who|what) \| might \|/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

/** A test as the page names it: its file and its name, which may hold placeholders. */
const PROOF = /`(tests\/[\w/.-]+\.ts)` "([^"]+)"/g;

describe('the threat model', () => {
  it('tells in each line who, what, what stops it, and at least one test', () => {
    expect(rows.length).toBeGreaterThan(30);
    for (const cells of rows) {
      expect(cells).toHaveLength(4);
      for (const cell of cells) expect(cell.trim()).not.toBe('');
      expect([...(cells[3] ?? '').matchAll(PROOF)].length).toBeGreaterThan(0);
    }
  });

  it.each([...page.matchAll(PROOF)].map(([, file = '', name = '']) => [file, name]))(
    'names a test that is there: %s "%s"',
    (file, name) => {
      expect(existsSync(file)).toBe(true);
      const source = readFileSync(file, 'utf8');
      const quoted = [`'${name}'`, `"${name}"`, `\`${name}\``];
      const isNamed = quoted.some((literal) =>
        [`(${literal},`, `\n    ${literal},`, `\n  ${literal},`].some((call) => source.includes(call)),
      );
      expect(isNamed ? 'is there' : `is not in ${file}`).toBe('is there');
      expect(source).not.toMatch(/\b(it|test|describe)\.(skip|todo)\b/);
    },
  );

  it('speaks of every folder in which something comes in from outside', () => {
    for (const folder of ['tests/adapters/slack', 'tests/adapters/teams', 'tests/adapters/web', 'tests/http'])
      expect(page).toContain(`\`${folder}/`);
  });
});
