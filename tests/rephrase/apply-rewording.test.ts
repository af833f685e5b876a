import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../../src/contract/answer.js';
import { applyRewording } from '../../src/rephrase/apply-rewording.js';
import { placesOf } from '../../src/rephrase/places-of.js';
import type { Worded } from '../../src/rephrase/rewording.js';

const ANSWER: Answer = {
  outcome: 'answered',
  kind: 'verdict',
  locale: 'en',
  verdict: { party: 'shared', yesNo: null, service: 's3', topic: 't' },
  verdicts: [],
  headline: 'Shared.',
  title: 'T',
  blocks: [
    {
      type: 'columns',
      columns: [
        { title: 'AWS', text: 'AWS keeps it. AWS copies it.' },
        { title: 'You', text: 'You name it.' },
      ],
    },
    { type: 'paragraph', text: 'What would change it: Some are old.' },
    { type: 'table', header: ['a'], rows: [['b']] },
  ],
  sources: [],
  suggestions: [],
  wording: 'curated',
  readAs: null,
  shape: '',
  carried: null,
  explanation: null,
};
const { places } = placesOf(ANSWER);

function applied(sentences: readonly Worded[], kept: readonly string[]) {
  return applyRewording(ANSWER, places, { sentences }, new Set(kept));
}

describe('an answer with a rewording put in', () => {
  const ALL: readonly Worded[] = [
    { text: 'Copies are made by AWS.', facts: ['f2'] },
    { text: 'AWS stores it.', facts: ['f1'] },
    { text: 'It is you who names it.', facts: ['f3'] },
    { text: 'There are old ones.', facts: ['f4'] },
  ];

  it('has the sentences in their order, behind what stands before them, and the rest as it was', () => {
    expect(applied(ALL, ['f1', 'f2', 'f3', 'f4'])).toEqual({
      ...ANSWER,
      wording: 'rephrased',
      blocks: [
        {
          type: 'columns',
          columns: [
            { title: 'AWS', text: 'Copies are made by AWS. AWS stores it.' },
            { title: 'You', text: 'It is you who names it.' },
          ],
        },
        { type: 'paragraph', text: 'What would change it: There are old ones.' },
        { type: 'table', header: ['a'], rows: [['b']] },
      ],
    });
  });

  it('has the curated words of what was not kept, fact by fact', () => {
    const columns = applied(ALL, ['f1', 'f3'])?.blocks[0];
    expect(columns).toEqual({
      type: 'columns',
      columns: [
        { title: 'AWS', text: 'AWS stores it. AWS copies it.' },
        { title: 'You', text: 'It is you who names it.' },
      ],
    });
  });

  it('tells a sentence that rests on several facts once', () => {
    const joined: readonly Worded[] = [
      { text: 'AWS stores and copies it.', facts: ['f1', 'f2'] },
      ...ALL.slice(2),
    ];
    const columns = applied(joined, ['f1', 'f2'])?.blocks[0];
    expect(columns).toMatchObject({
      columns: [{ text: 'AWS stores and copies it.' }, { text: 'You name it.' }],
    });
  });

  it('is none where no word would change', () => {
    expect(applied(ALL, [])).toBeUndefined();
    const same = places.flatMap(({ facts }) => facts.map(({ id, text }) => ({ text, facts: [id] })));
    expect(applied(same, ['f1', 'f2', 'f3', 'f4'])).toBeUndefined();
  });
});
