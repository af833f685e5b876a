import { describe, expect, it } from '@jest/globals';
import type { Locale } from '../../src/contract/locale.js';
import type { Judgement } from '../../tools/evaluate/judge.mjs';
import { type JudgedByLocale, readmeTable, withTable } from '../../tools/evaluate/readme-table.mjs';

const BEGIN = '<!-- evaluate: begin -->';
const END = '<!-- evaluate: end -->';

function judged(
  locale: Locale,
  kind: string,
  result: Judgement['result'],
  yesNo: boolean | null = null,
): JudgedByLocale {
  return { question: { locale, kind }, result, yesNo };
}

describe('the table in the README', () => {
  it('has a row for each name, as a whole and by language', () => {
    const table = readmeTable({
      Demarc: {
        frozen: [
          judged('en', 'verdict', 'right', true),
          judged('en', 'verdict', 'wrong', false),
          judged('en', 'none', 'right'),
          judged('nl', 'concept', 'right'),
          judged('nl', 'verdict', 'right'),
        ],
      },
      Peer: { frozen: [judged('en', 'verdict', 'abstained')] },
    });
    expect(table.split('\n').slice(2)).toEqual([
      '| Demarc | 5 | 75.0 % | 25.0 % | 50.0 % | 100.0 % |',
      '| Demarc en | 3 | 50.0 % | 50.0 % | 50.0 % | 100.0 % |',
      '| Demarc nl | 2 | 100.0 % | 0.0 % | - | - |',
      '| Peer | 1 | 0.0 % | 0.0 % | - | - |',
      '| Peer en | 1 | 0.0 % | 0.0 % | - | - |',
      '| Peer nl | 0 | - | - | - | - |',
    ]);
  });

  it('has as many cells in each row as in its head', () => {
    const lines = readmeTable({ Demarc: { frozen: [] } }).split('\n');
    expect(new Set(lines.map((line) => line.split('|').length)).size).toBe(1);
  });

  it('leaves out what a search engine cannot be asked', () => {
    const frozen = [judged('en', 'verdict', 'right'), judged('en', 'overview', 'wrong')];
    expect(readmeTable({ Demarc: { frozen } })).toContain('| Demarc | 1 | 100.0 % | 0.0 % |');
  });

  it('takes the place of the one between its marks, and of nothing else', () => {
    const written = withTable(`# Demarc\n${BEGIN}\n| old |\n${END}\nThe end.\n`, '| new |');
    expect(written).toBe(`# Demarc\n${BEGIN}\n| new |\n${END}\nThe end.\n`);
    expect(withTable(written, '| new |')).toBe(written);
  });

  it.each([
    ['has no marks', '# Demarc\n'],
    ['has only the first', `${BEGIN}\n`],
    ['has only the last', `${END}\n`],
    ['has them the wrong way round', `${END}\n${BEGIN}\n`],
  ])('is not written, and says what is missing, when the README %s', (_when, readme) => {
    expect(() => withTable(readme, '| new |')).toThrow(`README.md has no "${BEGIN}" … "${END}"`);
  });
});
