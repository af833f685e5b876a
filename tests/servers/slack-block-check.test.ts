import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { mutate } from './mutate.js';
import { checkBlocks } from './slack-block-check.js';
import { SLACK_BLOCK_LIMITS } from './slack-block-limits.js';
import { walkBlocks } from './slack-block-walk.js';
import { type Sample, SLACK_SAMPLES } from './slack-samples.js';
import { checkView } from './slack-view-check.js';

type Fields = Record<string, unknown>;
const SURFACES = ['message', 'modal', 'home'];
const plain = (text: string) => ({ type: 'plain_text', text });
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const modal = (more = {}) => ({
  type: 'modal',
  title: plain('Title'),
  submit: plain('Save'),
  close: plain('Close'),
  private_metadata: 'm',
  callback_id: 'c',
  external_id: 'e',
  blocks: [section('words')],
  ...more,
});
const { title: _title, submit: _submit, close: _close, ...bare } = modal();
const home = (more = {}) => ({ ...bare, type: 'home', ...more });

/** Whatever is there, as long as told: a text, a list or a number. */
function sized(value: unknown, size: number): unknown {
  if (typeof value === 'number') return size;
  if (typeof value === 'string') return 'x'.repeat(size);
  const [first] = value as Fields[];
  return Array.from({ length: size }, (_, at) =>
    first?.action_id ? { ...first, action_id: `${at}` } : first,
  );
}

/** Gives the field at a path a size; `*` means every item. */
function resize(value: Fields, [step = '', ...rest]: string[], size: number): void {
  for (const key of step === '*' ? Object.keys(value) : [step]) {
    expect(value[key]).toBeDefined();
    if (rest.length === 0) value[key] = sized(value[key], size);
    else resize(value[key] as Fields, rest, size);
  }
}

/** The problems of a kind's sample once the field at the path has that size. */
function problemsAt(kind: string, path: string, size: number): string[] {
  if (kind === 'message') return checkBlocks(Array.from({ length: size }, () => ({ type: 'divider' })));
  if (SURFACES.includes(kind)) {
    const view = structuredClone(kind === 'modal' ? modal() : home()) as Fields;
    resize(view, path.split('.'), size);
    return checkView(view);
  }
  const { blocks, surface } = structuredClone(SLACK_SAMPLES[kind]) as Sample;
  const steps = path.split('.');
  const found = [...walkBlocks(blocks)].find((one) => one.kind === kind && String(steps[0]) in one.value);
  resize(found?.value as Fields, steps, size);
  return checkBlocks(blocks, surface);
}

const limits = Object.entries(SLACK_BLOCK_LIMITS).flatMap(([kind, paths]) =>
  Object.entries(paths).map(([path, [least, most]]) => ({ kind, path, least, most })),
);

describe('the check of blocks', () => {
  it.each(Object.entries(SLACK_SAMPLES))('takes a sound %s', (_kind, { blocks, surface }) => {
    expect(checkBlocks(blocks, surface)).toEqual([]);
  });

  it.each(limits.filter(({ most }) => Number.isFinite(most)))(
    'takes a $kind with $path of $most and none beyond',
    ({ kind, path, most }) => {
      expect(problemsAt(kind, path, most)).toEqual([]);
      expect(problemsAt(kind, path, most + 1).join()).toContain(path.split('.*')[0]);
    },
  );

  it.each(limits.filter(({ least }) => least > 0))(
    'takes a $kind with $path of $least and none below',
    ({ kind, path, least }) => {
      expect(problemsAt(kind, path, least)).toEqual([]);
      expect(problemsAt(kind, path, least - 1)).not.toEqual([]);
    },
  );

  it.each([
    ['header', 'text.text', 150],
    ['section', 'text.text', 3_000],
    ['section', 'fields', 10],
    ['section', 'fields.*.text', 2_000],
    ['context', 'elements', 10],
    ['context_actions', 'elements', 5],
    ['actions', 'elements', 25],
    ['button', 'text.text', 75],
    ['button', 'value', 2_000],
    ['button', 'url', 3_000],
    ['option', 'text.text', 75],
    ['option', 'value', 150],
    ['static_select', 'options', 100],
    ['plain_text_input', 'max_length', 3_000],
    ['image', 'alt_text', 2_000],
    ['image', 'title.text', 2_000],
    ['image', 'image_url', 3_000],
    ['modal', 'title.text', 24],
    ['modal', 'submit.text', 24],
    ['modal', 'private_metadata', 3_000],
    ['modal', 'callback_id', 255],
    ['home', 'blocks', 100],
    ['message', 'blocks', 50],
    ['input', 'label.text', 2_000],
    ['feedback_button', 'text.text', 75],
    ['table', 'rows', 100],
  ])('holds a %s to Slack’s number for %s', (kind, path, most) => {
    expect(SLACK_BLOCK_LIMITS[kind]?.[path]?.[1]).toBe(most);
  });

  const button = (action_id: string, more = {}) => ({ type: 'button', text: plain('a'), action_id, ...more });
  const table = (cells: number, length: number) => ({
    type: 'table',
    rows: [Array.from({ length: cells }, () => ({ type: 'raw_text', text: 'x'.repeat(length) }))],
  });

  it.each<[string, object[], object[]]>([
    [
      'a block_id of 255 characters',
      [{ ...section('a'), block_id: 'x'.repeat(255) }],
      [{ ...section('a'), block_id: 'x'.repeat(256) }],
    ],
    [
      'each block_id once',
      [
        { ...section('a'), block_id: '1' },
        { ...section('a'), block_id: '2' },
      ],
      [
        { ...section('a'), block_id: '1' },
        { ...section('a'), block_id: '1' },
      ],
    ],
    [
      'an action_id of 255 characters',
      [{ type: 'actions', elements: [button('x'.repeat(255))] }],
      [{ type: 'actions', elements: [button('x'.repeat(256))] }],
    ],
    [
      'each action_id once in a block',
      [
        { type: 'actions', elements: [button('1')] },
        { type: 'actions', elements: [button('1')] },
      ],
      [{ type: 'actions', elements: [button('1'), button('1')] }],
    ],
    ['one table', [table(1, 1)], [table(1, 1), table(1, 1)]],
    ['10,000 characters in tables', [table(10, 1_000)], [table(10, 1_001)]],
    [
      'rows of one length',
      [{ type: 'table', rows: [...table(2, 1).rows, ...table(2, 1).rows] }],
      [{ type: 'table', rows: [...table(2, 1).rows, ...table(1, 1).rows] }],
    ],
    [
      '12,000 characters in all',
      Array.from({ length: 4 }, () => section('x'.repeat(3_000))),
      Array.from({ length: 5 }, () => section('x'.repeat(2_500))),
    ],
    ['known fields only', [section('a')], [{ ...section('a'), colour: 'red' }]],
    ['known types only', [{ type: 'divider' }], [{ type: 'poem' }]],
    [
      'labels in plain text',
      [{ type: 'header', text: plain('a') }],
      [{ type: 'header', text: section('a').text }],
    ],
    ['whole characters', [section('🔐')], [section('🔐'.slice(0, 1))]],
    ['a section that says something', [section('a')], [{ type: 'section' }]],
    [
      'a select with options',
      [...(SLACK_SAMPLES.static_select?.blocks ?? [])],
      [{ type: 'actions', elements: [{ type: 'static_select', placeholder: plain('Choose') }] }],
    ],
    ['who shares', [section('Shared by <@U0ANNA>')], [section('Shared by <@U0ANNA> <!here>')]],
    ['links in mrkdwn', [section('<https://a.example/?b=1&amp;c=2|label> <#C1>')], [section('<!channel>')]],
    ['nobody called', [section('&lt;@U1&gt;')], [section('<@U1>')]],
    ['escaped ampersands', [section('a &amp; b')], [section('a & b')]],
  ])('takes %s, and nothing else', (_what, good, bad) => {
    expect(checkBlocks(good)).toEqual([]);
    expect(checkBlocks(bad)).not.toEqual([]);
  });

  it.each(['context_actions', 'markdown', 'table', 'workflow_button'])('keeps %s to messages', (kind) => {
    expect(checkBlocks(SLACK_SAMPLES[kind]?.blocks, 'home').join()).toContain(`no ${kind} in a home`);
  });

  it.each(['email_text_input', 'url_text_input', 'number_input', 'file_input', 'alert'])(
    'keeps %s to modals',
    (kind) => {
      expect(checkBlocks(SLACK_SAMPLES[kind]?.blocks, 'message').join()).toContain(`no ${kind} in a message`);
    },
  );

  it.each([undefined, null, {}, 'text', [null], [[]], [1]])('refuses %j instead of throwing', (blocks) => {
    expect(checkBlocks(blocks)).not.toEqual([]);
  });

  it.each(Object.entries(SLACK_SAMPLES))(
    'never throws, however a %s is spoilt',
    (_kind, { blocks, surface }) => {
      for (let seed = 0; seed < 30; seed += 1)
        expect(Array.isArray(checkBlocks(mutate(blocks, seed), surface))).toBe(true);
    },
  );

  it('fits the installed types of Slack', () => {
    execFileSync(process.execPath, ['tools/slack-schema.mjs', '--check'], { stdio: 'pipe' });
  });
});

describe('the check of views', () => {
  it('takes a sound modal and a sound home tab', () => {
    expect(checkView(modal())).toEqual([]);
    expect(checkView(home())).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['no view', null],
    ['another type', home({ type: 'sheet' })],
    ['a modal without a title', modal({ title: undefined })],
    ['a home tab with a title', home({ title: plain('Title') })],
    ['an unknown field', modal({ colour: 'red' })],
    ['blocks that are no list', modal({ blocks: {} })],
    ['inputs and no submit', modal({ submit: undefined, blocks: SLACK_SAMPLES.input?.blocks })],
    ['a block for messages only', home({ blocks: SLACK_SAMPLES.table?.blocks })],
    ['spoilt blocks', modal({ blocks: [null, 1, 'text', [section('a')]] })],
    ['more than 250 kB', modal({ blocks: Array.from({ length: 100 }, () => section('x'.repeat(2_900))) })],
  ])('refuses %s', (_what, view) => {
    expect(checkView(view)).not.toEqual([]);
  });
});
