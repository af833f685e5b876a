import { beforeAll, describe, expect, it } from '@jest/globals';
import { escapeMrkdwn } from '../../../adapters/slack/render/escape-mrkdwn.js';
import { modelWords } from '../../../adapters/slack/render/model-words.js';
import { renderBlocks } from '../../../adapters/slack/render/render-blocks.js';
import { SLACK_LABELS } from '../../../adapters/slack/render/slack-labels.js';
import type { Answer } from '../../../src/contract/answer.js';
import { LABELS } from '../../../src/contract/labels.js';
import { LOCALES, type Locale } from '../../../src/contract/locale.js';
import { plainText } from '../../../src/contract/plain-text.js';
import { longestAnswers } from '../../longest-answers.js';
import { checkBlocks } from '../../servers/slack-block-check.js';

const lengthOf = (value: unknown) => JSON.stringify(value).length;

/** Words as they are compared: without the signs that drawing puts around them. */
function words(text: string): string[] {
  return text
    .split(/\s+/)
    .map((word) => word.replace(/^[*•(]+|[*:;,.…)]+$/g, ''))
    .filter((word) => word !== '');
}

/** Every text that somebody reads in blocks; links become their label. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'text' && typeof inner === 'string' ? [inner.replace(LINK, '$2')] : textsIn(inner),
  );
}

const LINK = /<(https?:[^|>]+)\|([^>]+)>/g;

/** By themselves, and as a language model would have read and worded them, which adds a line above, one under and a button. */
const WAYS: Readonly<Record<string, (answer: Answer) => Answer>> = {
  'in their own words': (answer) => answer,
  'in other words': (answer) => ({ ...answer, wording: 'rephrased', readAs: answer.title }),
};

describe.each(
  LOCALES.flatMap((locale) => Object.entries(WAYS).map(([way, change]) => [way, locale, change] as const)),
)(
  'the longest answers, drawn for Slack %s with all that can stand around them (%s)',
  (_way, locale, change) => {
    let drawn: { name: string; answer: Answer; text: string; blocks: object[] }[];
    beforeAll(async () => {
      const carried = { share: 'x'.repeat(2_000), curated: 'x'.repeat(2_000) };
      drawn = (await longestAnswers(locale)).map(({ name, answer: curated }) => {
        const answer = change(curated);
        return { name, answer, ...renderBlocks(answer, { vote: true, ...carried }) };
      });
    });

    it('are long', () => {
      expect(drawn.length).toBeGreaterThan(500);
      expect(drawn.filter(({ text }) => /…(\n.*)?$/.test(text)).length).toBeGreaterThan(10);
      expect(Math.max(...drawn.map(({ blocks }) => lengthOf(blocks)))).toBeGreaterThan(9_000);
    });

    it('are taken by Slack', () => {
      const refused = drawn.flatMap(({ name, text, blocks }) => [
        ...checkBlocks(blocks).map((problem) => `${name}: ${problem}`),
        ...(text.length > 4_000 ? [`${name}: a text of ${text.length}`] : []),
      ]);
      expect(refused).toEqual([]);
    });

    it('have their verdict and whatever is said of a language model whole', () => {
      for (const { answer, text, blocks } of drawn) {
        const { above, under } = modelWords(answer);
        const shown = textsIn(blocks).join('\n');
        for (const whole of [answer.headline, above, under].map(escapeMrkdwn)) {
          expect(text).toContain(whole);
          expect(shown).toContain(whole);
        }
      }
    });

    it('have no word cut', () => {
      const cut = drawn.flatMap(({ name, answer, text, blocks }) => {
        const known = knownWords(answer, locale);
        return words([text, ...textsIn(blocks)].join('\n'))
          .filter((word) => !known.has(word))
          .map((word) => `${name}: ${word}`);
      });
      expect(cut).toEqual([]);
    });

    it('have an ellipsis only where whole lines or blocks are left out, or behind the words of a button that fit', () => {
      const odd = drawn.flatMap(({ name, answer, blocks }) =>
        textsIn(blocks)
          .flatMap((text) => text.split('\n'))
          .filter((line) => line.includes('…') && line !== '…' && !isLabel(line, answer))
          .map((line) => `${name}: ${line}`),
      );
      expect(odd).toEqual([]);
      for (const { answer, text } of drawn) {
        const { length } = escapeMrkdwn(modelWords(answer).under);
        expect(text.slice(0, -2 - length)).not.toContain('…');
      }
    });

    it('keep every item of their lists, whatever of a table has to be left out', () => {
      const lost = drawn.flatMap(({ name, answer, blocks }) => {
        const shown = textsIn(blocks).join('\n');
        const items = answer.blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
        return items.filter((item) => !shown.includes(escapeMrkdwn(item))).map((item) => `${name}: ${item}`);
      });
      expect(lost).toEqual([]);
    });

    it('have every link whole, and name every source', () => {
      for (const { answer, text, blocks } of drawn) {
        const urls = new Set(answer.sources.map(({ url }) => escapeMrkdwn(url)));
        const linked = [...JSON.stringify(blocks).matchAll(LINK)].map(([, url]) => url);
        for (const url of [...linked, ...(text.match(/https?:\/\/\S+/g) ?? [])])
          expect([...urls]).toContain(url);
        expect(linked.length).toBe(answer.sources.length);
      }
    });
  },
);

/** Whether it is the beginning of a button's label, which Slack allows 75 characters. */
function isLabel(line: string, { suggestions }: Answer): boolean {
  const begun = line.replace(/…$/, '');
  return suggestions.some(({ label }) => label.length > 75 && label.startsWith(begun));
}

function knownWords(answer: Answer, locale: Locale): Set<string> {
  const { share, helpful, notHelpful } = SLACK_LABELS[locale];
  const labels = answer.suggestions.map(({ label }) => label);
  const { curated, notMeant } = LABELS[locale];
  const around = [...Object.values(modelWords(answer)), share, curated, notMeant, helpful, notHelpful];
  const source = [plainText(answer), ...labels, ...around, '🟠 🔵 🟣 🟡 ⚪'].join('\n');
  return new Set([...words(source), ...words(escapeMrkdwn(source))]);
}
