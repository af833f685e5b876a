import { beforeAll, describe, expect, it } from '@jest/globals';
import type { AdaptiveCard } from '../../../../adapters/teams/render/adaptive-card.js';
import { escapeMarkdown } from '../../../../adapters/teams/render/escape-markdown.js';
import { jsonBytes } from '../../../../adapters/teams/render/json-bytes.js';
import { renderCard } from '../../../../adapters/teams/render/render-card.js';
import { TEAMS_LABELS } from '../../../../adapters/teams/render/teams-labels.js';
import type { Answer } from '../../../../src/contract/answer.js';
import { LOCALES, type Locale } from '../../../../src/contract/locale.js';
import { plainText } from '../../../../src/contract/plain-text.js';
import { longestAnswers } from '../../../longest-answers.js';
import { checkCard } from '../../../servers/adaptive-card-check.js';

const LINK = /\[((?:\\.|[^[\]\\])+)\]\((https?:[^()\s]+)\)/g;

/** Every text that somebody reads in a card; links become their label. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'data' || key === 'fallback') return [];
    return ['text', 'title', 'speak', 'fallbackText'].includes(key) && typeof inner === 'string'
      ? [inner.replace(LINK, '$1')]
      : textsIn(inner);
  });
}

/** Words as they are compared: without the signs that drawing puts around them. */
function words(text: string): string[] {
  return text
    .split(/\s+/)
    .map((word) => word.replace(/^[*•(]+|[*:;,.…)]+$/g, ''))
    .filter((word) => word !== '');
}

/** Words on the card that are none of the answer's. */
function strangeWords(answer: Answer, card: AdaptiveCard, locale: Locale): string[] {
  const { helpful, notHelpful, insert } = TEAMS_LABELS[locale];
  const labels = answer.suggestions.flatMap(({ label, brief = '' }) => [label, brief]);
  const source = [plainText(answer), ...labels, helpful, notHelpful, insert, '·'].join('\n');
  const known = new Set(words(source));
  const strange = [...new Set(words(textsIn(card).join('\n')))].filter((word) => !known.has(word));
  if (strange.length === 0) return [];
  // What is drawn is escaped, and what is read aloud has lost the signs that speech could take for tags.
  const escaped = new Set([escapeMarkdown(source), source.replace(/[<>&]+/g, ' ')].flatMap(words));
  return strange.filter((word) => !escaped.has(word));
}

describe.each(LOCALES)(
  'the longest answers, drawn for Teams with all that can stand around them (%s)',
  (locale) => {
    let drawn: { name: string; answer: Answer; card: AdaptiveCard }[];
    beforeAll(async () => {
      const insert = { question: 'ë'.repeat(1_000), locale, carried: null };
      drawn = (await longestAnswers(locale)).map(({ name, answer }) => {
        return { name, answer, card: renderCard(answer, { vote: true, insert }) };
      });
    });
    const sizes = () => drawn.map(({ card }) => JSON.stringify(card).length);

    it('are long', () => {
      expect(drawn.length).toBeGreaterThan(500);
      expect(Math.max(...sizes())).toBeGreaterThan(15_000);
    });

    it('have no fault for Microsoft’s schemas, and keep every limit', () => {
      const faults = drawn.flatMap(({ name, card }) => checkCard(card).map((fault) => `${name}: ${fault}`));
      expect(faults).toEqual([]);
    });

    it('are cut only where a card has room for no more', () => {
      const cut = drawn.filter(({ answer, card }) => card.fallbackText !== plainText(answer));
      expect(cut.length).toBeGreaterThan(10);
      for (const { card } of cut) expect(jsonBytes(card)).toBeGreaterThan(18_000);
    });

    it('have no word cut', () => {
      const cut = drawn.flatMap(({ name, answer, card }) =>
        strangeWords(answer, card, locale).map((word) => `${name}: ${word}`),
      );
      expect(cut).toEqual([]);
    });

    it('have every link whole, name every source and offer every suggestion', () => {
      const wrong = drawn.flatMap(({ name, answer, card }) => {
        const urls = new Set(answer.sources.map(({ url }) => url));
        const linked = [...textOf(card).matchAll(LINK)].map(([, , url = '']) => url);
        const odd = linked.filter((url) => !urls.has(url)).map((url) => `${name}: ${url}`);
        const offered = card.actions?.length ?? 0;
        const all = linked.length === answer.sources.length && offered === answer.suggestions.length + 1;
        return all ? odd : [...odd, `${name}: ${linked.length} sources, ${offered} buttons`];
      });
      expect(wrong).toEqual([]);
    });

    it('have buttons that are told apart in one line, and no service where the answer names it', () => {
      for (const { name, answer, card } of drawn) {
        const titles = (card.actions ?? []).map(({ title }) => title);
        expect({ name, long: titles.filter((title) => title.length > 40) }).toEqual({ name, long: [] });
        expect({ name, different: new Set(titles).size }).toEqual({ name, different: titles.length });
        const asked = answer.suggestions.flatMap(({ label, brief }) =>
          brief && label.length > 40 ? [brief] : [],
        );
        for (const brief of asked) expect(titles.join()).toContain(brief.slice(0, 14));
      }
    });

    it('begin with the verdict, and end with its vote', () => {
      for (const { answer, card } of drawn) {
        const [first] = card.body;
        expect(first).toMatchObject({
          text: escapeMarkdown(answer.headline || answer.title),
          style: 'heading',
        });
        if (answer.outcome !== 'notice') expect(card.body.at(-1)).toMatchObject({ type: 'ActionSet' });
      }
    });
  },
);

/** All texts of a card’s body, links as they are written. */
function textOf({ body }: AdaptiveCard): string {
  return body.map((element) => (element.type === 'TextBlock' ? element.text : '')).join('\n');
}
