import { describe, expect, it } from '@jest/globals';
import type { types } from '@slack/bolt';
import { rememberRendering } from '../../../adapters/slack/render/remember-rendering.js';
import { renderBlocks } from '../../../adapters/slack/render/render-blocks.js';
import type { Block, VerdictParty } from '../../../src/contract/answer.js';
import { LABELS } from '../../../src/contract/labels.js';
import { LOCALES } from '../../../src/contract/locale.js';
import { samplePicture } from '../../contract/sample-picture.js';
import { everyPicture } from '../../draw/every-picture.js';
import { checkBlocks } from '../../servers/slack-block-check.js';
import { buildAnswer } from './build-answer.js';

const LONG = 'AWS patches the host & you patch the guest <OS>. '.repeat(70).slice(0, 3_000);
const many = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** Every kind of block, from empty to far too long, and with everything that Slack gives a meaning. */
const BLOCKS: Record<string, Block> = {
  'a paragraph': { type: 'paragraph', text: 'AWS does.' },
  'an empty paragraph': { type: 'paragraph', text: ' \n ' },
  'a paragraph without a space': { type: 'paragraph', text: '&'.repeat(4_000) },
  'a paragraph of emoji': { type: 'paragraph', text: `x${'🔐'.repeat(4_000)}` },
  'a paragraph full of markup': { type: 'paragraph', text: '> <!here> *a* _b_ `c` ~d~ <https://x|y> &amp;' },
  'a list': { type: 'list', title: 'How it splits', items: ['EC2: you', 'RDS: both'] },
  'an empty list': { type: 'list', title: '', items: [] },
  'a list of long items': { type: 'list', title: LONG, items: many(5, () => LONG) },
  'two columns': { type: 'columns', columns: many(2, (at) => ({ title: `Column ${at}`, text: 'text' })) },
  'two long columns': { type: 'columns', columns: many(2, () => ({ title: LONG, text: LONG })) },
  'two columns too long for fields': {
    type: 'columns',
    columns: many(2, () => ({ title: 'Who', text: 'a word '.repeat(330) })),
  },
  'an empty column': { type: 'columns', columns: [{ title: '', text: '' }] },
  'no columns': { type: 'columns', columns: [] },
  'a table': {
    type: 'table',
    header: ['', 'EC2', 'RDS'],
    rows: [
      ['Guest OS', 'You'],
      ['Backups', 'You', 'Both', '?'],
    ],
  },
  'a picture': { type: 'picture', picture: samplePicture() },
  'a picture with much to say': { type: 'picture', picture: samplePicture({ alt: LONG }) },
  'an empty table': { type: 'table', header: [], rows: [] },
  'a table of too many rows': {
    type: 'table',
    header: ['a', 'b'],
    rows: many(200, (at) => [`<${at}>`, '&']),
  },
  'a table of one row too many': { type: 'table', header: ['a', 'b'], rows: many(100, () => ['x', 'y']) },
  'a table of too many columns': { type: 'table', header: many(30, String), rows: [many(30, String)] },
  'a table of long cells': { type: 'table', header: ['a', 'b'], rows: many(3, () => [LONG, LONG]) },
};

describe.each(LOCALES)('an answer drawn for Slack in %s', (locale) => {
  it.each(Object.entries(BLOCKS))('keeps to the limits with %s', (_name, block) => {
    for (const blocks of [[block], [block, block], many(60, () => block)]) {
      for (const publicUrl of [undefined, 'https://demarc.example.com']) {
        const drawn = renderBlocks(buildAnswer({ locale, blocks }), { publicUrl });
        expect(checkBlocks(drawn.blocks)).toEqual([]);
        expect(JSON.stringify(drawn.blocks).length).toBeLessThanOrEqual(12_000);
        expect(drawn.text.length).toBeLessThanOrEqual(4_000);
      }
    }
  });

  it('keeps to the limits when everything is very long, and keeps its sources, labels and buttons', () => {
    const carried = 'x'.repeat(1_100);
    const { text, blocks } = renderBlocks(
      buildAnswer({
        locale,
        wording: 'rephrased',
        readAs: LONG,
        headline: LONG,
        title: LONG,
        blocks: many(50, () => ({ type: 'paragraph', text: LONG })),
        sources: many(40, () => ({
          title: LONG,
          url: `https://example.com/${LONG}`,
          checked: '2026-11-23',
          overdue: false,
        })),
        suggestions: many(20, (at) => ({ label: LONG, question: `${at} ${LONG.slice(0, 1_000)}` })),
      }),
      { share: carried, curated: carried, vote: true },
    );
    expect(checkBlocks(blocks)).toEqual([]);
    expect(JSON.stringify(blocks).length).toBeLessThanOrEqual(12_000);
    expect(blocks.map((block) => block.type)).toEqual([
      'context',
      'section',
      'section',
      'context',
      'context',
      'actions',
      'context_actions',
    ]);
    for (const says of [LABELS[locale].sources, LABELS[locale].curated, LABELS[locale].notMeant])
      expect(JSON.stringify(blocks)).toContain(says);
    const [above, under] = [LABELS[locale].readAs('AWS patches'), LABELS[locale].worded('AWS patches')];
    for (const shown of [text, JSON.stringify(blocks)]) {
      expect(shown).toContain(above.slice(0, above.indexOf('AWS patches')));
      expect(shown).toContain(under.slice(0, under.indexOf('AWS patches')));
    }
    expect(text).toMatch(/…\n.*$/);
    expect(text.length).toBeLessThanOrEqual(4_000);
  });

  it('names each source with the date on which it was read', () => {
    const drawn = JSON.stringify(renderBlocks(buildAnswer({ locale })).blocks);
    const label = `Maintaining a DB instance, ${LABELS[locale].checked} 2026-11-23`;
    expect(drawn).toContain(`<https://docs.aws.amazon.com/rds/maintain.html|${label}>`);
  });
});

describe('an answer drawn for Slack', () => {
  const drawn = (changes = {}) => renderBlocks(buildAnswer(changes)).blocks;

  it.each<[VerdictParty, string]>([
    ['aws', '🟠'],
    ['customer', '🔵'],
    ['shared', '🟣'],
    ['depends', '🟡'],
    ['not-applicable', '⚪'],
  ])('shows the circle of %s beside the word, and not in the plain text', (party, circle) => {
    const verdict = { party, yesNo: null, service: null, topic: null };
    const { text, blocks } = renderBlocks(buildAnswer({ verdict, headline: 'The word.' }));
    expect(JSON.stringify(blocks[0])).toContain(`${circle} *The word.*`);
    expect(text).not.toContain(circle);
  });

  it('is the headline, two columns, the sources and the buttons', () => {
    expect(drawn()).toMatchObject([
      { type: 'section', text: { text: '🟣 *Shared.*\nOperating-system patching · Amazon RDS' } },
      {
        type: 'section',
        fields: [
          { text: '*AWS*\nAWS supplies the patches.' },
          { text: '*You*\nYou choose the maintenance window.' },
        ],
      },
      { type: 'context' },
      {
        type: 'actions',
        elements: [
          {
            action_id: 'ask-0',
            text: { type: 'plain_text', text: 'And the database engine?' },
            value: 'who patches the database engine of RDS?',
          },
        ],
      },
    ]);
  });

  it('has a bold title when there is no headline, and no empty parts', () => {
    const blocks = drawn({
      headline: '',
      verdict: null,
      title: 'Help',
      blocks: [],
      sources: [],
      suggestions: [],
    });
    expect(blocks).toMatchObject([{ type: 'section', text: { text: '*Help*' } }]);
  });

  it('draws the first table as one and a second as lines, because a message takes one', () => {
    const table: Block = {
      type: 'table',
      header: ['Task', 'EC2', 'RDS'],
      rows: [['Backups', 'You', 'Both']],
    };
    const [, first, second] = drawn({ blocks: [table, table] });
    expect(first).toMatchObject({
      type: 'table',
      rows: [
        [{ text: 'Task' }, {}, {}],
        [{}, { text: 'You' }, {}],
      ],
    });
    expect(second).toMatchObject({ type: 'section', text: { text: '• *Backups*: EC2: You; RDS: Both' } });
  });

  it('shows a picture from where Slack can fetch it, and all that it says', async () => {
    const publicUrl = 'https://demarc.example.com';
    let longest = 0;
    for (const { name, picture } of (await Promise.all(LOCALES.map(everyPicture))).flat()) {
      const { blocks } = renderBlocks(buildAnswer({ blocks: [{ type: 'picture', picture }] }), { publicUrl });
      expect([name, checkBlocks(blocks)]).toEqual([name, []]);
      const [image, below] = blocks.slice(1);
      expect(image).toMatchObject({
        type: 'image',
        image_url: `${publicUrl}/pictures/${picture.address}.png`,
      });
      const { alt_text } = image as types.ImageBlock;
      longest = Math.max(longest, picture.alt.length);
      if (picture.alt.length <= 2_000) expect(alt_text).toBe(picture.alt);
      else expect(JSON.stringify(below)).toContain(JSON.stringify(picture.alt.slice(0, 1_900)).slice(1, -1));
    }
    expect(longest).toBeGreaterThan(1_000);
  });

  it('says what a picture shows where Slack could not fetch it, or not at such an address', () => {
    for (const publicUrl of [undefined, `https://demarc.example.com/${'x'.repeat(3_000)}`]) {
      const { blocks } = renderBlocks(buildAnswer({ blocks: [BLOCKS['a picture'] as Block] }), { publicUrl });
      expect(blocks.map(({ type }) => type)).not.toContain('image');
      expect(JSON.stringify(blocks)).toContain(samplePicture().alt);
    }
  });

  it('says what a picture shows, escaped', () => {
    const picture = samplePicture({ alt: 'You: <Amazon EBS> & more.' });
    const [, said] = drawn({ blocks: [{ type: 'picture', picture }] });
    expect(said).toMatchObject({ text: { text: 'You: &lt;Amazon EBS&gt; &amp; more.' } });
  });

  it('cuts a long paragraph after a sentence and loses none of it', () => {
    const sentence = 'You choose the window. ';
    const text = sentence.repeat(300).trim();
    const pieces = drawn({ blocks: [{ type: 'paragraph', text }], sources: [], suggestions: [] }).slice(1);
    expect(pieces).toHaveLength(3);
    for (const piece of pieces) expect(JSON.stringify(piece)).toContain('window.","verbatim"');
    const words = pieces.map((piece) => (piece.type === 'section' ? piece.text?.text : ''));
    expect(words.join(' ')).toBe(text);
  });

  it('offers no button for a question that is too long to be its value', () => {
    const suggestions = [
      { label: 'long', question: 'x'.repeat(2_001) },
      { label: 'short', question: 'x' },
    ];
    expect(drawn({ suggestions }).at(-1)).toMatchObject({ elements: [{ action_id: 'ask-0', value: 'x' }] });
  });

  it('escapes the address of a source', () => {
    const sources = [
      { title: 'A', url: 'https://a.example/b|c d?e=1&f=<g>', checked: '2026-11-23', overdue: false },
    ];
    expect(checkBlocks(drawn({ sources }))).toEqual([]);
    expect(JSON.stringify(drawn({ sources }))).toContain(
      '<https://a.example/b%7Cc%20d?e=1&amp;f=%3Cg%3E|A, checked',
    );
  });

  it('says under one in other words where they come from, with a button back', () => {
    const blocks = renderBlocks(buildAnswer({ wording: 'rephrased' }), { curated: 'v', share: 's' }).blocks;
    expect(checkBlocks(blocks)).toEqual([]);
    expect(blocks.slice(-3)).toMatchObject([
      { type: 'context', elements: [{ text: expect.stringContaining('*Sources*') }] },
      {
        type: 'context',
        elements: [{ text: LABELS.en.worded('Operating-system patching · Amazon RDS') }],
      },
      {
        type: 'actions',
        elements: [
          { action_id: 'curated', value: 'v', text: { text: 'Curated wording' } },
          { action_id: 'share', value: 's' },
          { action_id: 'ask-0' },
        ],
      },
    ]);
  });

  it('has nothing of a language model about it when it is curated', () => {
    expect(renderBlocks(buildAnswer(), { curated: 'v' })).toEqual(renderBlocks(buildAnswer()));
  });

  it('is remembered apart in each wording, and for each question that a button carries', () => {
    const render = rememberRendering(renderBlocks);
    const curated = buildAnswer();
    const rephrased = { ...curated, wording: 'rephrased' as const };
    expect(render(curated)).toBe(render(curated));
    expect(render(rephrased, { curated: 'a' })).toBe(render(rephrased, { curated: 'a' }));
    expect(render(rephrased, { curated: 'b' })).toEqual(renderBlocks(rephrased, { curated: 'b' }));
    expect(render(curated, { refine: 'a' })).toEqual(renderBlocks(curated, { refine: 'a' }));
    expect(render(curated, { refine: 'b' })).toEqual(renderBlocks(curated, { refine: 'b' }));
    expect(render(curated)).toEqual(renderBlocks(curated));
  });

  it('links to the web only', () => {
    const sources = [{ title: 'A page', url: 'javascript:alert(1)', checked: '2026-11-23', overdue: false }];
    expect(JSON.stringify(drawn({ sources }))).not.toContain('javascript');
  });
});
