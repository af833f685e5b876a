import { beforeAll, describe, expect, it } from '@jest/globals';
import type { AdaptiveCard } from '../../../../adapters/teams/render/adaptive-card.js';
import { escapeMarkdown } from '../../../../adapters/teams/render/escape-markdown.js';
import { rememberCards } from '../../../../adapters/teams/render/remember-cards.js';
import { renderAiLabel } from '../../../../adapters/teams/render/render-ai-label.js';
import { renderCard } from '../../../../adapters/teams/render/render-card.js';
import { TEAMS_LIMITS } from '../../../../adapters/teams/render/teams-limits.js';
import { answerMessage } from '../../../../adapters/teams/reply/answer-message.js';
import type { Answer } from '../../../../src/contract/answer.js';
import { LABELS } from '../../../../src/contract/labels.js';
import { LOCALES } from '../../../../src/contract/locale.js';
import { longestAnswers } from '../../../longest-answers.js';
import { checkCard } from '../../../servers/adaptive-card-check.js';
import { checkActivity } from '../../../servers/connector-check.js';
import { sampleAnswer } from '../sample-answer.js';

const AGAIN = { question: 'who patches RDS?', locale: 'en', carried: null } as const;

function firstText(card: AdaptiveCard): string | undefined {
  const [first] = card.body;
  return first?.type === 'TextBlock' ? first.text : undefined;
}

describe('a language model’s part in an answer', () => {
  it('is shown as text, whatever a reading looks like, on one line', () => {
    const readAs = '**who** <at>everyone</at> [pays](https://evil.example)\n# for `RDS`?';
    const card = renderCard(sampleAnswer({ readAs }), { again: AGAIN });
    expect(firstText(card)).toBe(escapeMarkdown(LABELS.en.readAs(readAs.replace('\n', ' '))));
    expect(firstText(card)).not.toMatch(/\n|(?<!\\)[*[`<]/);
    expect(card.speak).not.toMatch(/[<>&]/);
    expect(checkCard(card)).toEqual([]);
  });

  it('stands above an answer whose heading is still its verdict', () => {
    const [above, heading] = renderCard(sampleAnswer({ readAs: 'who patches RDS?' })).body;
    expect(above).toMatchObject({ isSubtle: true, size: 'small' });
    expect(heading).toMatchObject({ text: 'Shared.', style: 'heading' });
  });

  it('is told wherever the card is read out or cannot be drawn, however long the answer is', () => {
    const long = 'A sentence about RDS. '.repeat(200);
    const blocks = Array.from({ length: 20 }, () => ({ type: 'paragraph' as const, text: long }));
    const answer = sampleAnswer({ wording: 'rephrased', readAs: 'who patches RDS?', blocks });
    const { speak, fallbackText } = renderCard(answer);
    for (const text of [speak, fallbackText]) {
      expect(text.startsWith(LABELS.en.readAs('who patches RDS?'))).toBe(true);
      expect(text.endsWith(LABELS.en.worded(answer.title))).toBe(true);
    }
    expect(speak.length).toBeLessThanOrEqual(TEAMS_LIMITS.speak + 2);
  });

  it('leaves a curated answer as it was', () => {
    const card = renderCard(sampleAnswer());
    expect(JSON.stringify(card)).not.toMatch(/language model|again/);
    expect(answerMessage(sampleAnswer(), card).entities).toBeUndefined();
  });

  it('has its button first of at most six, or none where it had too much to carry', () => {
    const suggestions = Array.from({ length: 6 }, (_, at) => ({
      label: `No ${at}`,
      question: `question ${at}`,
    }));
    const answer = sampleAnswer({ wording: 'rephrased', suggestions });
    const titles = (question: string) =>
      renderCard(answer, { again: { ...AGAIN, question } }).actions?.map(({ title }) => title);
    expect(titles('who patches RDS?')).toEqual([LABELS.en.curated, 'No 0', 'No 1', 'No 2', 'No 3', 'No 4']);
    expect(titles('x'.repeat(2_000))).toEqual(suggestions.map(({ label }) => label));
  });

  it('is drawn anew for each question, and not mixed up with the curated answer', () => {
    const render = rememberCards(renderCard);
    const answer = sampleAnswer({ wording: 'rephrased' });
    const carrying = (question: string) =>
      JSON.stringify(render(answer, { vote: true, again: { ...AGAIN, question } }));
    expect(carrying('who patches RDS?')).toContain('who patches RDS?');
    expect(carrying('RDS patching?')).not.toContain('who patches RDS?');
    expect(JSON.stringify(render(answer, { vote: true }))).not.toContain('again');
    expect(JSON.stringify(render(sampleAnswer(), { vote: true }))).not.toContain('language model');
  });
});

describe('the AI label', () => {
  it('keeps the limits of Teams: so many citations, with short names, and links of the web alone', () => {
    const source = (url: string) => ({
      title: 'An\n  endless title '.repeat(20),
      url,
      checked: '2023-06-15',
      overdue: true,
    });
    const sources = ['javascript:alert(1)', 'no address', ...Array(30).fill('https://aws.example/a')].map(
      source,
    );
    const label = renderAiLabel(sampleAnswer({ wording: 'rephrased', sources }));
    expect(label.citation).toHaveLength(20);
    const [first, , third] = label.citation;
    expect(first.appearance).not.toHaveProperty('url');
    expect(first.appearance.name.length).toBeLessThanOrEqual(80);
    expect(third).toMatchObject({
      position: 3,
      appearance: { url: 'https://aws.example/a', abstract: 'checked 2023-06-15, due for review' },
    });
    const message = { type: 'message', text: 'x', entities: [label] };
    expect(checkActivity(JSON.stringify(message))).toBeUndefined();
  });

  it('stands alone where an answer has no source', () => {
    expect(renderAiLabel(sampleAnswer({ sources: [] }))).not.toHaveProperty('citation');
  });
});

describe.each(LOCALES)('the longest answers, worded and read by a language model (%s)', (locale) => {
  let drawn: { name: string; answer: Answer; card: AdaptiveCard }[];
  beforeAll(async () => {
    const again = { question: 'ë'.repeat(1_000), locale, carried: 'x'.repeat(300) };
    const readAs = 'who is responsible for this & that <here>? '.repeat(30);
    drawn = (await longestAnswers(locale)).map(({ name, answer: curated }) => {
      const answer = { ...curated, wording: 'rephrased' as const, readAs };
      return { name, answer, card: renderCard(answer, { vote: true, again }) };
    });
  });

  it('have no fault, and keep every limit', () => {
    const faults = drawn.flatMap(({ name, answer, card }) => {
      const refusal = checkActivity(JSON.stringify(answerMessage(answer, card)));
      return [...checkCard(card), ...(refusal ? [refusal.code] : [])].map((fault) => `${name}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  it('say so in whole words, keep their verdict, and have the button that brings the curated one back', () => {
    const { notMeant, readAs, worded } = LABELS[locale];
    const [before = '', after = ''] = readAs('|').split('|').map(escapeMarkdown);
    for (const { name, answer, card } of drawn) {
      const [above = '', heading, ...texts] = card.body.map((element) =>
        element.type === 'TextBlock' ? element.text : '',
      );
      const isWhole = above.startsWith(before) && above.endsWith(after);
      expect({ name, isWhole, heading }).toEqual({
        name,
        isWhole: true,
        heading: escapeMarkdown(answer.headline || answer.title),
      });
      expect(texts).toContain(escapeMarkdown(worded(answer.title)));
      expect(card.actions?.[0]?.title).toBe(notMeant);
      if (answer.outcome !== 'notice') expect(card.body.at(-1)).toMatchObject({ type: 'ActionSet' });
    }
  });
});
