import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '../../src/contract/ask.js';
import { LOCALES } from '../../src/contract/locale.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { cardInWords } from '../../src/quiz/card-in-words.js';
import { dealCards } from '../../src/quiz/deal-cards.js';
import type { QuizCard } from '../../src/quiz/quiz-card.js';
import { readQuizId, writeQuizId } from '../../src/quiz/quiz-id.js';
import { createRealAsk, loadRealKnowledge } from '../load-real-knowledge.js';

let knowledge: Knowledge;
let ask: Ask;
let cards: readonly QuizCard[];
beforeAll(async () => {
  [knowledge, ask] = await Promise.all([loadRealKnowledge(), createRealAsk()]);
  cards = [...dealCards(knowledge).values()];
});
const cellOf = (service: string, topic: string) => knowledge.services.get(service)?.cells.get(topic);

describe('the cards of the quiz', () => {
  it('are thousands, and have each party as the answer to hundreds', () => {
    expect(cards.length).toBeGreaterThan(2_000);
    for (const party of ['aws', 'customer', 'shared', 'not-applicable'])
      expect(cards.filter(({ right }) => right === party).length).toBeGreaterThan(300);
    expect(cards.filter(({ variants }) => variants !== null).length).toBeGreaterThan(4);
  });

  it('never ask what is read in two ways, or what no page says', () => {
    for (const { service, topic, variants, party } of cards) {
      for (const id of variants ?? [service]) {
        const cell = cellOf(id, topic);
        expect(cell?.readings).toEqual([]);
        expect(cell?.sources).not.toEqual([]);
        if (party !== 'not-applicable') expect(cell?.basis).toBe('documented');
      }
    }
  });

  it.each(LOCALES)(
    'are answered in %s by Demarc itself as the card has it, with a source',
    async (locale) => {
      const wrong: string[] = [];
      // Every sixth one: they are thousands, and each is a question that is worked out.
      for (const card of cards.filter(({ variants }, at) => at % 6 === 0 || variants !== null)) {
        const { explained } = cardInWords(card, locale, knowledge);
        const { verdict, sources } = await ask(explained, { locale, overheard: true });
        const service = card.variants === null ? card.service : card.right;
        const isSame = verdict?.party === card.party && verdict.service === service;
        if (!isSame || verdict?.topic !== card.topic || sources.length === 0) wrong.push(card.id);
      }
      expect(wrong).toEqual([]);
    },
  );

  it('leave out what a word in the topic’s own name would have Demarc answer for a variant', () => {
    for (const id of ['iot-core.hardware-maintenance', 'systems-manager.database-administration'])
      expect(dealCards(knowledge).has(id)).toBe(false);
  });

  it('have two to four options that differ, the right one among them, and names that buttons can bear', () => {
    for (const card of cards) {
      for (const locale of LOCALES) {
        const { options, question } = cardInWords(card, locale, knowledge);
        expect(options.length).toBeGreaterThanOrEqual(2);
        expect(options.length).toBeLessThanOrEqual(4);
        expect(new Set(options.map(({ label }) => label)).size).toBe(options.length);
        expect(options.map(({ id }) => id)).toContain(card.right);
        expect(question.length).toBeLessThan(200);
      }
      const id = { message: '2026-01-05', locale: 'nl', card: card.id } as const;
      expect(readQuizId(writeQuizId(id))).toEqual(id);
    }
  });

  it.each(['', 'x', 'a.de.b.c', '../../x.en.rds.data-backup', `m.en.${'x'.repeat(500)}`, 'm.en.<!channel>'])(
    'are not found by an id that somebody made up, such as %.30j',
    (id) => {
      expect(readQuizId(id)).toBeUndefined();
    },
  );
});
