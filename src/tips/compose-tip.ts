import type { Answer, Suggestion } from '../contract/answer.js';
import type { Locale, Localized } from '../contract/locale.js';
import { isOverdue } from '../knowledge/is-overdue.js';
import type { Knowledge, Tip } from '../knowledge/knowledge.js';
import { insideSentence } from './inside-sentence.js';

const WORDS: Localized<{
  readonly title: (topic: string) => string;
  readonly ask: string;
  readonly about: (topic: string, service: string | null) => string;
  readonly less: Suggestion;
  readonly stop: Suggestion;
}> = {
  en: {
    title: (topic) => `Tip: ${topic}`,
    ask: 'Ask about this',
    about: (topic, service) => `Who is responsible for ${topic}${service ? ` on ${service}` : ''}?`,
    less: { label: 'Less often', question: 'tips less often' },
    stop: { label: 'Stop tips', question: 'tips off' },
  },
  nl: {
    title: (topic) => `Tip: ${topic}`,
    ask: 'Vraag hierover',
    about: (topic, service) => `Wie is verantwoordelijk voor ${topic}${service ? ` bij ${service}` : ''}?`,
    less: { label: 'Minder vaak', question: 'tips minder vaak' },
    stop: { label: 'Tips stoppen', question: 'tips uit' },
  },
};

/**
 * A tip in words, with its sources and a button that asks who carries the task it is about. A posted one comes unasked,
 * so it has buttons that have tips come less often, or stop them, as well. `today` is an ISO date.
 */
export function composeTip(
  tip: Tip,
  { locale, today, posted }: { readonly locale: Locale; readonly today: string; readonly posted: boolean },
  { topics, services }: Pick<Knowledge, 'topics' | 'services'>,
): Answer {
  const words = WORDS[locale];
  const topic = topics.get(tip.topic)?.name[locale] ?? tip.topic;
  const about = tip.services[0];
  const service = about === undefined ? null : (services.get(about)?.name ?? about);
  const ask = { label: words.ask, question: words.about(insideSentence(topic), service) };
  return {
    outcome: 'answered',
    kind: 'tip',
    locale,
    verdict: null,
    verdicts: [],
    headline: '',
    title: words.title(topic),
    blocks: [{ type: 'paragraph', text: tip.text[locale] }],
    sources: tip.sources.map((page) => ({ ...page, overdue: isOverdue(page.checked, today) })),
    suggestions: posted ? [ask, words.less, words.stop] : [ask],
    wording: 'curated',
    readAs: null,
    shape: `answered/tip/${about ?? '-'}/${tip.topic}/${locale}`,
    carried: tip.id,
    explanation: null,
  };
}
