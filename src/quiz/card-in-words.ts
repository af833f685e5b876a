import type { Locale } from '../contract/locale.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { insideSentence } from '../tips/inside-sentence.js';
import type { QuizCard } from './quiz-card.js';
import { QUIZ_WORDS } from './quiz-words.js';

const PARTIES = ['aws', 'customer', 'shared', 'not-applicable'] as const;

/** A question of the quiz in one language. */
export interface CardInWords {
  readonly question: string;
  /** `inside`: the label in the middle of a sentence. */
  readonly options: readonly { readonly id: string; readonly label: string; readonly inside: string }[];
  /** What to ask Demarc for the explanation. */
  readonly explained: string;
}

export function cardInWords(
  { topic, service, variants, party, right }: QuizCard,
  locale: Locale,
  { topics, services }: Pick<Knowledge, 'topics' | 'services'>,
): CardInWords {
  const words = QUIZ_WORDS[locale];
  const topicName = insideSentence(topics.get(topic)?.name[locale] ?? topic);
  const serviceName = services.get(service)?.name ?? service;
  const question = words.who(topicName, serviceName);
  if (variants === null || (party !== 'aws' && party !== 'customer')) {
    const options = PARTIES.map((id) => ({ id, label: words.options[id], inside: words.inside[id] }));
    return { question, options, explained: question };
  }
  const options = variants.map((id) => {
    const variant = services.get(id);
    const label = variant?.label?.[locale] ?? variant?.name ?? id;
    return { id, label, inside: label };
  });
  const explained = words.who(topicName, services.get(right)?.name ?? right);
  return { question: words.where[party](topicName, serviceName), options, explained };
}
