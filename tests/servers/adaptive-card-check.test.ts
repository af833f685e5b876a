import { describe, expect, it } from '@jest/globals';
import { checkCard } from './adaptive-card-check.js';

const text = { type: 'TextBlock', text: 'Shared.', wrap: true };
const submit = { type: 'Action.Submit', title: 'And Lambda?', data: { demarc: { ask: 'and Lambda?' } } };
const execute = { type: 'Action.Execute', title: 'Helpful', verb: 'vote', data: {} };
const card = (changes: object = {}) => ({ type: 'AdaptiveCard', version: '1.2', body: [text], ...changes });

describe('the check of a card', () => {
  it('takes a good one', () => {
    const vote = { type: 'ActionSet', actions: [{ ...execute, fallback: submit }] };
    expect(checkCard(card({ body: [text, vote], actions: [submit] }))).toEqual([]);
  });

  it.each([
    ['an element that does not exist', { body: [{ type: 'Heading', text: 'Shared.' }] }, '1.5'],
    ['a colour that does not exist', { body: [{ ...text, color: 'orange' }] }, '/color'],
    ['a property that does not exist', { body: [{ ...text, bold: true }] }, 'bold'],
    ['an element of version 1.5', { body: [{ type: 'Table', columns: [], rows: [] }] }, '1.2'],
    ['a button of version 1.4 without a fallback', { actions: [execute] }, '1.2'],
    ['seven buttons', { actions: Array.from({ length: 7 }, () => submit) }, '7 actions'],
    ['a button without words', { actions: [{ ...submit, title: ' ' }] }, 'without words'],
    [
      'three columns',
      { body: [{ type: 'ColumnSet', columns: [1, 2, 3].map(() => ({ type: 'Column', items: [text] })) }] },
      '3 columns',
    ],
    ['an image without altText', { body: [{ type: 'Image', url: 'https://a.example/b.png' }] }, 'altText'],
    ['a card of 30 KB', { body: [{ ...text, text: 'x'.repeat(30_000) }] }, 'bytes'],
  ])('finds %s', (_what, changes, named) => {
    expect(checkCard(card(changes)).join('\n')).toContain(named);
  });
});
