import { describe, expect, it } from '@jest/globals';
import type { DatedVote } from '../../src/learning/learned.js';
import { rankGaps } from '../../src/learning/rank-gaps.js';
import type { Gap } from '../../src/store/store.js';

const gap = (shape: string, count: number, last = '2026-11-20', texts: readonly string[] = []): Gap => ({
  shape,
  count,
  last,
  texts,
});
const vote = (shape: string, rest: Partial<DatedVote> = {}): DatedVote => ({
  answer: 'slack:1',
  person: 'slack:T1:U1',
  shape,
  helpful: false,
  reason: null,
  words: null,
  day: '2026-11-20',
  ...rest,
});
const shapes = (gaps: readonly Gap[], votes: readonly DatedVote[] = [], since: string | null = null) =>
  rankGaps({ gaps, votes }, since).map(({ shape }) => shape.text);

const A = 'unknown/unclear/rds/iam/en';
const B = 'unknown/nothing-like/-/-/nl';
const C = 'answered/verdict/s3/data-backup/en';

describe('ranking what people miss', () => {
  it('puts the most frequent first', () => {
    expect(shapes([gap(A, 2), gap(B, 5)])).toEqual([B, A]);
  });

  it('weighs a vote against an answer as three questions without one', () => {
    expect(shapes([gap(A, 2)], [vote(C)])).toEqual([C, A]);
    expect(shapes([gap(A, 4)], [vote(C)])).toEqual([A, C]);
  });

  it('puts of two that weigh the same the one first that was asked last', () => {
    expect(shapes([gap(A, 2, '2026-11-01'), gap(B, 2, '2026-11-02')])).toEqual([B, A]);
    expect(shapes([gap(A, 3, '2026-11-01')], [vote(C, { day: '2026-11-02' })])).toEqual([C, A]);
  });

  it('keeps one order, however the counts are stored', () => {
    expect(shapes([gap(A, 2), gap(B, 2)])).toEqual(shapes([gap(B, 2), gap(A, 2)]));
  });

  it('adds up the votes about one shape, with the reasons most frequent first', () => {
    const votes = [
      vote(C, { reason: 'misread' }),
      vote(C, { reason: 'outdated', day: '2026-11-25' }),
      vote(C, { reason: 'outdated' }),
      vote(C, { helpful: true, day: '2026-11-27' }),
    ];
    expect(rankGaps({ gaps: [], votes }, null)).toMatchObject([
      {
        unanswered: 0,
        notHelpful: 3,
        helpful: 1,
        last: '2026-11-25',
        reasons: [
          { reason: 'outdated', count: 2 },
          { reason: 'misread', count: 1 },
        ],
      },
    ]);
  });

  it('leaves out what only helped', () => {
    expect(shapes([], [vote(C, { helpful: true })])).toEqual([]);
  });

  it('adds votes to the same question without an answer', () => {
    const [first] = rankGaps({ gaps: [gap(A, 2)], votes: [vote(A, { day: '2026-11-28' })] }, null);
    expect(first).toMatchObject({ unanswered: 2, notHelpful: 1, last: '2026-11-28' });
  });

  it('leaves out what was not asked, and votes that were not given, since a day', () => {
    const gaps = [gap(A, 9, '2026-11-01'), gap(B, 1, '2026-11-10')];
    const votes = [vote(C, { day: '2026-11-09' })];
    expect(shapes(gaps, votes, '2026-11-10')).toEqual([B]);
  });

  it('shows each kept text once, in one line without what steers a terminal', () => {
    const texts = ['who\n patches\u001b[2J it?', 'who patches\u001b[2J it?', '\u0007'];
    const votes = [vote(A, { words: '\u202eno' })];
    expect(rankGaps({ gaps: [gap(A, 2, '2026-11-20', texts)], votes }, null)).toMatchObject([
      { questions: ['who patches [2J it?'], remarks: ['no'] },
    ]);
  });

  it.each([
    '',
    'hello',
    'unknown/unclear/rds/iam',
    'unknown/unclear/rds/iam/de',
    `${A}\u001b[2J`,
    'a/b/__proto__/c/en',
  ])('passes over what is no shape: %j', (text) => {
    expect(shapes([gap(text, 3)], [vote(text)])).toEqual([]);
  });
});
