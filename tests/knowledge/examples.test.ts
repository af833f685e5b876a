import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from '../../src/contract/answer.js';
import type { Ask } from '../../src/contract/ask.js';
import { LOCALES } from '../../src/contract/locale.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { createRealAsk, loadRealKnowledge } from '../load-real-knowledge.js';

describe('example questions in the knowledge base', () => {
  let ask: Ask;
  let knowledge: Knowledge;
  /** Answers to the plain question about each task on each service, by question; there are thousands, and two tests look at them. */
  const plain = new Map<string, Answer>();
  beforeAll(async () => {
    ask = await createRealAsk();
    knowledge = await loadRealKnowledge();
  });
  const askOnce = async (question: string) => {
    const answer = plain.get(question) ?? (await ask(question, {}));
    plain.set(question, answer);
    return answer;
  };

  it.each(LOCALES)('reach the service and topic that lists them (%s)', async (locale) => {
    const missed: string[] = [];
    let asked = 0;
    for (const service of knowledge.services.values()) {
      for (const example of service.examples) {
        const answer = await ask(example[locale], {});
        asked += 1;
        const family = [service.id, ...service.variants];
        const reached = [answer.verdict, ...answer.verdicts].some(
          (verdict) =>
            verdict?.topic === example.topic && verdict.service !== null && family.includes(verdict.service),
        );
        if (!reached || answer.locale !== locale)
          missed.push(`${service.id}/${example.topic}: ${example[locale]}`);
      }
    }
    expect(missed).toEqual([]);
    expect(asked).toBeGreaterThan(80);
  });

  it.each(LOCALES)('reach the topic or concept that lists them (%s)', async (locale) => {
    const missed: string[] = [];
    for (const topic of knowledge.topics.values()) {
      for (const example of topic.examples) {
        const answer = await ask(example[locale], {});
        if (answer.verdict?.topic !== topic.id || answer.locale !== locale)
          missed.push(`${topic.id}: ${example[locale]}`);
      }
    }
    for (const concept of knowledge.concepts.values()) {
      for (const example of concept.examples) {
        const answer = await ask(example[locale], {});
        if (answer.title !== concept.name[locale]) missed.push(`${concept.id}: ${example[locale]}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it.each(LOCALES)(
    'are not needed for the plain question about any task on any service (%s)',
    async (locale) => {
      const missed: string[] = [];
      for (const service of knowledge.services.values()) {
        for (const topic of knowledge.topics.values()) {
          const name = topic.name[locale];
          const question =
            locale === 'en'
              ? `Who is responsible for ${name} on ${service.name}?`
              : `Wie is verantwoordelijk voor ${name} bij ${service.name}?`;
          const { verdict } = await askOnce(question);
          const family = [service.id, ...service.variants];
          if (verdict?.topic !== topic.id || !family.includes(verdict.service ?? '')) missed.push(question);
        }
      }
      expect(missed).toEqual([]);
    },
  );

  it('are all answered with a source and the date on which it was checked', async () => {
    for (const service of knowledge.services.values()) {
      for (const topic of knowledge.topics.values()) {
        const answer = await askOnce(`Who is responsible for ${topic.name.en} on ${service.name}?`);
        expect({ service: service.id, topic: topic.id, sources: answer.sources.length > 0 }).toMatchObject({
          sources: true,
        });
        for (const source of answer.sources) expect(source.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
    }
  });
});
