import { beforeAll, describe, expect, it } from '@jest/globals';
import { LOCALES } from '../../src/contract/locale.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { HALVES, type Half, type Question, readQuestions } from '../../tools/evaluate/questions.mjs';
import { loadRealKnowledge } from '../load-real-knowledge.js';
import { hasItsFields } from './has-its-fields.js';
import { partiesOf } from './parties-of.js';

const FAMILIES = [
  'who',
  'yes-no',
  'terse',
  'typo',
  'mixed',
  'parts',
  'assumption',
  'follow-up',
  'contested',
  'out-of-scope',
  'hostile',
  'kinds',
];

const all = HALVES.flatMap((half) => readQuestions(half).map((question) => ({ half, question })));

/** Where the questions stand of which something holds. Never their words: nobody is to read the frozen half. */
function placesWhere(holds: (question: Question) => boolean): string[] {
  const counted = new Map<string, number>();
  return all.flatMap(({ half, question }) => {
    const family = `${half} ${question.family}`;
    const index = counted.get(family) ?? 0;
    counted.set(family, index + 1);
    return holds(question) ? [`${family} ${index}`] : [];
  });
}

describe('the questions', () => {
  let knowledge: Knowledge;
  beforeAll(async () => {
    knowledge = await loadRealKnowledge();
  });

  it('are many', () => {
    expect(all.length).toBeGreaterThanOrEqual(600);
  });

  it.each<Half>([...HALVES])('are asked as often in each language (%s)', (half) => {
    const counts = LOCALES.map(
      (locale) => all.filter((one) => one.half === half && one.question.locale === locale).length,
    );
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(0.9 * Math.max(...counts));
  });

  it.each<Half>([...HALVES])('come from every family (%s)', (half) => {
    const families = new Set(all.filter((one) => one.half === half).map(({ question }) => question.family));
    expect([...families].sort()).toEqual([...FAMILIES].sort());
  });

  it('have words, and a language that Demarc speaks', () => {
    const isSaid = (text: unknown) => typeof text === 'string' && text.trim() !== '';
    expect(
      placesWhere(
        ({ ask, after, locale }) =>
          ![ask, ...after].every(isSaid) || !(LOCALES as readonly string[]).includes(locale),
      ),
    ).toEqual([]);
  });

  it('have the fields of their kind and no others', () => {
    expect(placesWhere((question) => !hasItsFields(question))).toEqual([]);
  });

  it('speak of services, topics and concepts that the knowledge base has', () => {
    expect(
      placesWhere(
        ({ service, topic, concept }) =>
          !service.every((id) => knowledge.services.has(id)) ||
          !topic.every((id) => knowledge.topics.has(id)) ||
          (concept !== undefined && !knowledge.concepts.has(concept)),
      ),
    ).toEqual([]);
  });

  it('expect the party that the knowledge base gives', () => {
    expect(
      placesWhere(
        (question) => question.party !== undefined && !partiesOf(question, knowledge).has(question.party),
      ),
    ).toEqual([]);
  });

  it('expect no yes or no where it depends', () => {
    expect(
      placesWhere((question) => question.party === 'depends' && question['yes-no'] !== undefined),
    ).toEqual([]);
  });

  it('stand in one half only, and there once', () => {
    const seen = new Set<string>();
    expect(
      placesWhere(({ after, ask }) => {
        const letters = [...after, ask]
          .join('\n')
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\n]+/gu, ' ');
        const words = letters.trim() || ask;
        const isTwice = seen.has(words);
        seen.add(words);
        return isTwice;
      }),
    ).toEqual([]);
  });
});
