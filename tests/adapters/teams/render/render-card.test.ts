import { beforeAll, describe, expect, it } from '@jest/globals';
import * as Cards from 'adaptivecards';
import type { AdaptiveCard, CardElement } from '../../../../adapters/teams/render/adaptive-card.js';
import { renderCard } from '../../../../adapters/teams/render/render-card.js';
import { TEAMS_LIMITS } from '../../../../adapters/teams/render/teams-limits.js';
import type { Answer, VerdictParty } from '../../../../src/contract/answer.js';
import type { Ask } from '../../../../src/contract/ask.js';
import { plainText } from '../../../../src/contract/plain-text.js';
import type { Knowledge } from '../../../../src/knowledge/knowledge.js';
import { samplePicture } from '../../../contract/sample-picture.js';
import { createRealAsk, loadRealKnowledge } from '../../../load-real-knowledge.js';
import { checkCard } from '../../../servers/adaptive-card-check.js';
import { asOlderClient } from '../../../servers/as-older-client.js';
import { sampleAnswer } from '../sample-answer.js';

/** What Microsoft's schemas, and its own parser for clients of the version that the card declares, find wrong with a card. */
function faults(card: AdaptiveCard): string[] {
  // The parser's own pattern for `lang` is a global one that remembers where it stopped, so every second card failed.
  const { regEx } = Cards.CardElement.langProperty;
  if (regEx) regEx.lastIndex = 0;
  const version = Cards.Version.parse(card.version, new Cards.SerializationContext());
  const context = new Cards.SerializationContext(version);
  const parsed = new Cards.AdaptiveCard();
  parsed.parse(asOlderClient(card), context);
  const found = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  const invalid = parsed.validateProperties().validationEvents.map((event) => event.message);
  return [...found, ...invalid, ...checkCard(card)];
}

function texts(elements: readonly CardElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === 'TextBlock') return [element.text];
    return element.type === 'ColumnSet' ? element.columns.flatMap((column) => texts(column.items)) : [];
  });
}

/** The colours of Microsoft's host configurations for Teams. */
const THEMES: readonly { readonly back: string; readonly shades: Readonly<Record<string, string>> }[] = [
  {
    back: '#ffffff',
    shades: {
      default: '#252424',
      accent: '#6264a7',
      good: '#92c353',
      warning: '#f8d22a',
      attention: '#c4314b',
    },
  },
  {
    back: '#2d2c2c',
    shades: {
      default: '#ffffff',
      accent: '#a6a7dc',
      good: '#92c353',
      warning: '#f8d22a',
      attention: '#d74654',
    },
  },
];

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(...colours: readonly [string, string]): number {
  const [dark = 0, light = 0] = colours.map(luminance).sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function bytes(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card));
}

describe('a card', () => {
  it('shows verdict, title, every block and the sources, in that order', () => {
    expect(texts(renderCard(sampleAnswer()).body)).toEqual([
      'Shared.',
      'Engine patching · Amazon RDS',
      ...['AWS', 'AWS installs.', 'You', 'You choose.'],
      'Minor versions come by themselves.',
      ...['Except', '• RDS Custom: you patch.'],
      ...['EC2: You · Lambda: AWS', '• Scaling', '• Backup', 'EC2, Lambda: You', '• Patching'],
      ...[
        'Sources',
        '[Upgrading a DB engine](https://docs.aws.amazon.com/rds/USER_Upgrade.html), checked 2026-11-23',
      ],
    ]);
  });

  it('has no fault for Microsoft’s schemas and parser, at a version that mobile clients draw', () => {
    const card = renderCard(sampleAnswer());
    expect(card.version).toBe('1.2');
    expect(faults(card)).toEqual([]);
  });

  it('can be read without being drawn, and aloud', () => {
    const answer = sampleAnswer();
    const { fallbackText, speak, lang } = renderCard(answer);
    expect({ fallbackText, lang }).toEqual({ fallbackText: plainText(answer), lang: 'en' });
    expect(speak).toContain('Shared. Engine patching');
    expect(renderCard(sampleAnswer({ headline: 'A <b> & C' })).speak).toMatch(/^A b C /);
  });

  it.each<[VerdictParty, string]>([
    ['aws', 'default'],
    ['customer', 'accent'],
    ['shared', 'accent'],
    ['depends', 'accent'],
    ['not-applicable', 'default'],
  ])('says the verdict %s in a colour that can be read on light and on dark', (party, color) => {
    const verdict = { party, yesNo: null, service: null, topic: null };
    const [first] = renderCard(sampleAnswer({ verdict })).body;
    expect(first).toMatchObject({ text: 'Shared.', weight: 'bolder', color });
    for (const { back, shades } of THEMES) expect(contrast(shades[color] ?? back, back)).toBeGreaterThan(4.5);
  });

  it('without a verdict has no coloured headline, and without suggestions no actions', () => {
    const card = renderCard(sampleAnswer({ verdict: null, headline: '', sources: [], suggestions: [] }));
    expect(card.body[0]).toEqual({
      type: 'TextBlock',
      text: 'Engine patching · Amazon RDS',
      wrap: true,
      style: 'heading',
      weight: 'bolder',
      size: 'medium',
    });
    expect(card).not.toHaveProperty('actions');
    expect(faults(card)).toEqual([]);
  });

  it('offers at most six buttons, each of which shows and sends its question', () => {
    const suggestions = Array.from({ length: 9 }, (_, at) => ({ label: `L${at}`, question: `Q${at}?` }));
    const { actions } = renderCard(sampleAnswer({ suggestions }));
    expect(actions).toHaveLength(6);
    expect(actions?.[0]).toEqual({
      type: 'Action.Submit',
      title: 'L0',
      data: { demarc: { ask: 'Q0?' }, msteams: { type: 'messageBack', displayText: 'Q0?', text: 'Q0?' } },
    });
  });

  it('puts the answer into the conversation with the first of the six, if asked to and if that fits', () => {
    const suggestions = Array.from({ length: 9 }, (_, at) => ({ label: `L${at}`, question: `Q${at}?` }));
    const insert = { question: 'who patches RDS?', locale: 'en', carried: null } as const;
    const { actions } = renderCard(sampleAnswer({ suggestions }), { insert });
    expect(actions).toHaveLength(6);
    expect(actions?.[0]).toEqual({
      type: 'Action.Submit',
      title: 'Share in the conversation',
      data: { demarc: { insert } },
    });
    const tooLong = { ...insert, question: 'x'.repeat(2_000) };
    expect(renderCard(sampleAnswer(), { insert: tooLong }).actions).toHaveLength(1);
  });

  it.each([
    ['en', 'Helpful', 'Not helpful'],
    ['nl', 'Nuttig', 'Niet nuttig'],
  ] as const)('asks if it helped (%s) below the sources, beside the six buttons', (locale, yes, no) => {
    const suggestions = Array.from({ length: 6 }, (_, at) => ({ label: `L${at}`, question: `Q${at}?` }));
    const answer = sampleAnswer({ locale, suggestions });
    const { body, actions } = renderCard(answer, { vote: true });
    expect(actions).toHaveLength(6);
    const button = (title: string, vote: string) => {
      const data = { demarc: { vote, shape: answer.shape } };
      const fallback = { type: 'Action.Submit', title, data };
      return { type: 'Action.Execute', title, verb: 'vote', data, fallback };
    };
    expect(body.at(-1)).toEqual({ type: 'ActionSet', actions: [button(yes, 'yes'), button(no, 'no')] });
    expect(renderCard(answer).body).toEqual(body.slice(0, -1));
  });

  it('does not ask if a greeting helped', () => {
    const greeting = sampleAnswer({ outcome: 'notice', kind: 'greeting' });
    expect(renderCard(greeting, { vote: true })).toEqual(renderCard(greeting));
  });

  it('puts no more than two columns side by side', () => {
    const columns = ['a', 'b', 'c'].map((title) => ({ title, text: title }));
    const { body } = renderCard(sampleAnswer({ blocks: [{ type: 'columns', columns }] }));
    const sets = body.flatMap((element) => (element.type === 'ColumnSet' ? [element.columns.length] : []));
    expect(sets).toEqual([2, 1]);
  });

  it('draws no markup from any text', () => {
    const evil = '[x](javascript:alert(1)) **b** <at>Anna</at> <script>';
    const source = { title: evil, url: 'javascript:alert(1)', checked: evil, overdue: false };
    const card = renderCard(
      sampleAnswer({
        headline: evil,
        title: evil,
        blocks: [
          { type: 'paragraph', text: evil },
          { type: 'list', title: evil, items: [evil] },
          { type: 'columns', columns: [{ title: evil, text: evil }] },
          { type: 'table', header: [evil, evil], rows: [[evil, evil]] },
          { type: 'picture', picture: samplePicture({ alt: evil }) },
        ],
        sources: [source],
      }),
    );
    const drawn = texts(card.body);
    expect(drawn).toHaveLength(12);
    for (const text of drawn.filter((one) => one !== 'Sources')) {
      expect(text).toContain('\\[x\\](javascript');
      expect(text).not.toMatch(/(?<!\\)[[\]*<]/);
    }
  });
});

describe('a card of the longest imaginable answer', () => {
  const long = '*'.repeat(1_000);
  const wide = '𝄞'.repeat(1_000);
  const many = <T>(one: T): T[] => Array.from({ length: 100 }, () => one);
  const answers: [string, Partial<Answer>][] = [
    ['paragraphs', { blocks: many({ type: 'paragraph', text: long }) }],
    ['lists', { blocks: many({ type: 'list', title: wide, items: many(wide) }) }],
    ['columns', { blocks: many({ type: 'columns', columns: many({ title: long, text: wide }) }) }],
    ['tables', { blocks: many({ type: 'table', header: many(wide), rows: many(many(long)) }) }],
    ['pictures', { blocks: many({ type: 'picture', picture: samplePicture({ alt: long }) }) }],
    ['one word of everything', { blocks: many({ type: 'list', title: 'a', items: many('b') }) }],
  ];

  it.each(answers)('is small enough, has a source and no fault: %s', (_what, changes) => {
    const card = renderCard(
      sampleAnswer({
        headline: wide,
        title: long,
        sources: many({
          title: wide,
          url: `https://a.example/${'('.repeat(400)}`,
          checked: '2026-11-23',
          overdue: false,
        }),
        suggestions: many({ label: wide, question: '"'.repeat(TEAMS_LIMITS.question) }),
        ...changes,
      }),
    );
    expect(bytes(card)).toBeLessThan(25_000);
    expect(texts(card.body).join()).toContain('https://a.example/');
    expect(faults(card)).toEqual([]);
  });

  it('is a cut text with an ellipsis, and never half a character', () => {
    const blocks = [{ type: 'paragraph', text: wide.repeat(5) } as const];
    const [text] = texts(renderCard(sampleAnswer({ headline: '', title: '', blocks })).body);
    expect(text).toMatch(/^(𝄞)+…$/u);
  });

  it('is cut after a word', () => {
    const blocks = [{ type: 'paragraph', text: 'responsibility '.repeat(400) } as const];
    const [text] = texts(renderCard(sampleAnswer({ headline: '', title: '', blocks })).body);
    expect(text).toMatch(/^(responsibility )+responsibility…$/);
  });
});

describe('a card of a real answer', () => {
  let ask: Ask;
  let knowledge: Knowledge;
  beforeAll(async () => {
    [ask, knowledge] = await Promise.all([createRealAsk(), loadRealKnowledge()]);
  });

  it.each(['en', 'nl'] as const)('is shown whole for every service (%s)', async (locale) => {
    for (const service of knowledge.services.values()) {
      const answer = await ask(service.name, { locale });
      const card = renderCard(answer, { vote: true });
      expect(bytes(card)).toBeLessThan(TEAMS_LIMITS.cardBytes);
      expect(card.fallbackText).toBe(plainText(answer));
      expect(faults(card)).toEqual([]);
    }
  });
});
