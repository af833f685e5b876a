import { describe, expect, it } from '@jest/globals';
import { readReviewOptions } from '../../src/learning/read-review-options.js';

describe('the options of the review', () => {
  it('are ten gaps of all time, as text, when nothing is asked', () => {
    expect(readReviewOptions([])).toEqual({ top: 10, days: null, json: false, drafts: null, help: false });
  });

  it('are what is asked', () => {
    const args = ['--top', '3', '--days=7', '--json', '--drafts', 'there', '--help'];
    expect(readReviewOptions(args)).toEqual({ top: 3, days: 7, json: true, drafts: 'there', help: true });
  });

  it.each([
    [['--top', '0'], /^--top takes a whole number from 1/],
    [['--top', 'many'], /^--top takes/],
    [['--top', '1.5'], /^--top takes/],
    [['--top', ''], /^--top takes/],
    [['--top=-1'], /^--top takes/],
    [['--days', '99999'], /^--days takes/],
    [['--drafts', ' '], /^--drafts takes a directory/],
    [['--drafts'], /--drafts/],
    [['--tpo', '3'], /--tpo/],
    [['--top', '-1'], /--top/],
    [['--json=yes'], /--json/],
    [['gaps'], /gaps/],
  ])('are refused in a sentence that names the mistake: %j', (args, problem) => {
    const options = readReviewOptions(args);
    expect(options).toEqual({ problem: expect.stringMatching(problem) });
    expect(options).toEqual({ problem: expect.stringMatching(/\.$/) });
  });
});
