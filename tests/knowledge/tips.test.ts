import { beforeAll, describe, expect, it } from '@jest/globals';
import { LOCALES } from '../../src/contract/locale.js';
import type { Knowledge, Tip } from '../../src/knowledge/knowledge.js';
import { loadRealKnowledge } from '../load-real-knowledge.js';

describe('the daily tips', () => {
  let knowledge: Knowledge;
  let tips: readonly Tip[];
  beforeAll(async () => {
    knowledge = await loadRealKnowledge();
    tips = [...knowledge.tips.values()];
  });

  it('last most of a year, and every topic has one', () => {
    expect(tips.length).toBeGreaterThanOrEqual(200);
    expect(new Set(tips.map((tip) => tip.topic)).size).toBe(knowledge.topics.size);
  });

  it('each name the page they rest on', () => {
    for (const { id, sources } of tips) {
      expect({
        id,
        pages: sources
          .map(({ url }) => new URL(url).hostname)
          .filter((host) => !/(^|\.)(aws\.amazon|awsstatic)\.com$/.test(host)),
      }).toEqual({ id, pages: [] });
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it.each(LOCALES)('are no longer than two or three sentences, and none stands twice (%s)', (locale) => {
    const texts = tips.map((tip) => tip.text[locale]);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => (text.match(/[.?!](\s|$)/g) ?? []).length > 4)).toEqual([]);
  });
});
