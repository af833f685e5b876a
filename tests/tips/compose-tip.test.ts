import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Ask } from '../../src/contract/ask.js';
import { LOCALES } from '../../src/contract/locale.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { readSetting } from '../../src/settings/read-setting.js';
import { composeTip } from '../../src/tips/compose-tip.js';
import { createRealAsk, loadRealKnowledge } from '../load-real-knowledge.js';

const TODAY = '2025-11-28';
/** About services whose variants divide the task otherwise: the answer is the split, which names them all. */
const SPLIT = ['eks-addons', 'lambda-update-mode'];

describe.each(LOCALES)('a tip in words (%s)', (locale) => {
  let knowledge: Knowledge;
  let ask: Ask;
  beforeAll(async () => {
    [knowledge, ask] = await Promise.all([loadRealKnowledge(), createRealAsk()]);
  });
  const compose = (id: string, posted: boolean) => {
    const tip = knowledge.tips.get(id);
    if (!tip) throw new Error(`no tip ${id}`);
    return composeTip(tip, { locale, today: TODAY, posted }, knowledge);
  };

  it('names its topic, says its text and its sources', () => {
    const tip = knowledge.tips.get('bedrock-guardrails');
    const answer = compose('bedrock-guardrails', true);
    expect(answer).toMatchObject({
      outcome: 'answered',
      kind: 'tip',
      locale,
      title: `Tip: ${knowledge.topics.get('ai-prompt-model')?.name[locale]}`,
      blocks: [{ type: 'paragraph', text: tip?.text[locale] }],
      wording: 'curated',
      readAs: null,
      shape: `answered/tip/bedrock/ai-prompt-model/${locale}`,
    });
    expect(answer.sources.map(({ url }) => url)).toEqual(tip?.sources.map(({ url }) => url));
  });

  it('has buttons that have tips come less often, or stop them, only when it comes unasked', () => {
    const stop = {
      en: { label: 'Stop tips', question: 'tips off' },
      nl: { label: 'Tips stoppen', question: 'tips uit' },
    }[locale];
    const less = {
      en: { label: 'Less often', question: 'tips less often' },
      nl: { label: 'Minder vaak', question: 'tips minder vaak' },
    }[locale];
    const ask = compose('bedrock-guardrails', false).suggestions;
    expect(ask).toHaveLength(1);
    expect(compose('bedrock-guardrails', true).suggestions).toEqual([...ask, less, stop]);
    expect(readSetting(stop.question)).toEqual({ type: 'tips-off', spoken: locale });
    expect(readSetting(less.question)).toEqual({ type: 'tips-less', spoken: locale });
  });

  it('offers a question that Demarc answers with the verdict for that very task and service, in its language', async () => {
    const misread: unknown[] = [];
    for (const { id, topic, services } of knowledge.tips.values()) {
      const { question = '' } = compose(id, true).suggestions[0] ?? {};
      const { outcome, verdict, ...answer } = await ask(question, {});
      const right = { topic, service: services[0] ?? null };
      const rightly =
        answer.locale === locale &&
        verdict?.topic === right.topic &&
        verdict.service === right.service &&
        verdict.party !== 'not-applicable' &&
        (outcome === 'answered' || SPLIT.includes(id));
      if (!rightly) misread.push({ id, question, outcome, verdict });
    }
    expect(misread).toEqual([]);
  });
});
