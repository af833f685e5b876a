import { describe, expect, it } from '@jest/globals';
import { type Address, readAddress, writeAddress } from '../../../adapters/web/page/address.js';
import { buttonsIn } from '../../../adapters/web/page/buttons-in.js';
import { carriedQuestion } from '../../../adapters/web/page/carried-question.js';
import { drawableBlocks } from '../../../adapters/web/page/drawable-blocks.js';
import { headlineOf } from '../../../adapters/web/page/headline-of.js';
import { modelNote } from '../../../adapters/web/page/model-note.js';
import { ownPictures } from '../../../adapters/web/page/own-pictures.js';
import { pageLocale } from '../../../adapters/web/page/page-locale.js';
import { answerLine } from '../../../src/contract/answer-line.js';
import { LABELS } from '../../../src/contract/labels.js';
import { webAnswer } from './web-answer.js';

describe('the playground’s page', () => {
  const offered = [
    { label: 'Backups?', question: 'Who backs up RDS' },
    { label: 'Custom?', question: 'Who backs up RDS Custom' },
  ];

  it.each([
    ['as a value', { type: 'button', value: 'Who backs up RDS Custom' }, 'Who backs up RDS Custom'],
    ['deep inside', { demarc: { ask: 'Who backs up RDS' } }, 'Who backs up RDS'],
    ['not at all', { value: 'share' }, undefined],
    ['because there is no button', undefined, undefined],
  ])('finds the question that a button carries %s', (_how, button, question) => {
    expect(carriedQuestion(button, offered)).toBe(question);
  });

  it('lists Slack’s buttons in the order in which they are drawn', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((value) => ({ type: 'button', value }));
    const blocks = [
      { type: 'section', accessory: a },
      { type: 'divider' },
      { type: 'actions', elements: [b, { type: 'overflow' }, c] },
    ];
    expect(buttonsIn(blocks)).toEqual([a, b, c]);
  });

  it('shows the formatting of texts that Slack takes verbatim', () => {
    const block = { type: 'section', fields: [{ type: 'mrkdwn', text: '*a*', verbatim: true }] };
    expect(drawableBlocks([block])).toEqual([{ type: 'section', fields: [{ type: 'mrkdwn', text: '*a*' }] }]);
  });

  it('fetches the pictures of a message from where the page came from, and changes no other address', () => {
    const of = (picture: string, link: string) => [
      { type: 'image', image_url: picture, alt_text: `See ${link}` },
      { type: 'Image', selectAction: { url: link }, height: 3, wrap: true, none: null },
    ];
    const there = 'https://demarc.example.com/pictures/en/side-by-side/ec2~lambda.dark.png';
    const elsewhere = 'https://docs.aws.amazon.com/pictures/?a=b';
    expect(ownPictures(of(there, elsewhere))).toEqual(
      of('/pictures/en/side-by-side/ec2~lambda.dark.png', elsewhere),
    );
  });

  it('takes the verdict’s words from the text of an answer', () => {
    const changed = { headline: 'Yes, in part. Shared.', title: 'Patching. Shared. RDS' };
    expect(headlineOf(answerLine(webAnswer(changed), null, 0))).toBe('Yes, in part. Shared.');
    expect(headlineOf(answerLine(webAnswer({ headline: '' }), null, 0))).toBe('');
  });

  it('takes the verdict’s words from below how a language model read the question', () => {
    const read = { headline: 'Shared.', title: 'Patching', readAs: 'who patches\nRDS?' };
    expect(headlineOf(answerLine(webAnswer(read), null, 0))).toBe('Shared.');
  });

  it.each([
    [{}, ''],
    [{ wording: 'rephrased', title: 'Patching' }, LABELS.en.worded('Patching')],
    [{ readAs: 'who patches RDS?', locale: 'nl' }, LABELS.nl.readAs('who patches RDS?')],
  ] as const)('says what a language model had to do with %j', (changes, note) => {
    expect(modelNote(answerLine(webAnswer(changes), null, 0))).toBe(note);
  });

  it.each([
    ['auto', ['nl-BE', 'en'], 'nl'],
    ['auto', ['de', 'nl'], 'nl'],
    ['auto', ['de'], 'en'],
    ['auto', [], 'en'],
    ['en', ['nl'], 'en'],
  ] as const)('speaks, on %s for a reader of %j, %s', (choice, preferred, locale) => {
    expect(pageLocale(choice, preferred)).toBe(locale);
  });

  const plain: Address = {
    question: undefined,
    after: '',
    language: 'auto',
    panel: 'slack',
    fold: undefined,
  };
  it.each<[string, Partial<Address>]>([
    ['', {}],
    ['#q=who+patches+RDS%3F', { question: 'who patches RDS?' }],
    ['#q=a%26lang%3Dnl%23%22%3C', { question: 'a&lang=nl#"<' }],
    ['#q=en+nu%3F&after=%7B%7D&lang=nl', { question: 'en nu?', after: '{}', language: 'nl' }],
    ['#lang=en&as=teams&open=json', { language: 'en', panel: 'teams', fold: 'json' }],
  ])('says %j in the address, and reads it again', (fragment, said) => {
    const address = { ...plain, ...said };
    expect(writeAddress(address)).toBe(fragment);
    expect(readAddress(fragment)).toEqual(address);
  });

  it.each(['#', '#q=', '#q=+++', '#lang=de', '#as=irc&open=sesame', '#%', '#after=x'])(
    'takes %j for an address that asks nothing',
    (fragment) => {
      expect(readAddress(fragment)).toMatchObject({ ...plain, after: expect.any(String) });
    },
  );
});
