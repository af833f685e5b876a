import type { Answer } from '../contract/answer.js';
import type { Locale, Localized } from '../contract/locale.js';
import { isOverdue } from '../knowledge/is-overdue.js';
import type { Knowledge, Tip } from '../knowledge/knowledge.js';

const WORDS: Localized<{
  readonly title: string;
  readonly ask: string;
  readonly about: (topic: string, service: string | null) => string;
}> = {
  en: {
    title: 'Tip',
    ask: 'Ask about this',
    about: (topic, service) => `Who is responsible for ${topic}${service ? ` on ${service}` : ''}?`,
  },
  nl: {
    title: 'Tip',
    ask: 'Hierover vragen',
    about: (topic, service) => `Wie is verantwoordelijk voor ${topic}${service ? ` bij ${service}` : ''}?`,
  },
};

/** A tip in words, with its sources and a button that asks who carries the task it is about. `today` is an ISO date. */
export function composeTip(tip: Tip, locale: Locale, knowledge: Knowledge, today: string): Answer {
  const words = WORDS[locale];
  const topic = knowledge.topics.get(tip.topic)?.name[locale] ?? tip.topic;
  const service = knowledge.services.get(tip.services[0] ?? '')?.name ?? null;
  return {
    outcome: 'answered',
    kind: 'tip',
    locale,
    verdict: null,
    verdicts: [],
    headline: '',
    title: `${words.title}: ${topic}`,
    blocks: [{ type: 'paragraph', text: tip.text[locale] }],
    sources: tip.sources.map((page) => ({ ...page, overdue: isOverdue(page.checked, today) })),
    suggestions: [{ label: words.ask, question: words.about(topic, service) }],
    wording: 'curated',
    shape: `answered/tip/${tip.services[0] ?? '-'}/${tip.topic}/${locale}`,
    carried: null,
    explanation: null,
  };
}
