import type { Answer } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { cardInWords } from './card-in-words.js';
import type { QuizCard } from './quiz-card.js';
import { writeQuizId } from './quiz-id.js';
import { QUIZ_WORDS } from './quiz-words.js';

/** Where a question is asked. */
export interface Asked {
  readonly locale: Locale;
  /** Several people, one, or nobody who is known; then a choice is the next question, and nothing is counted. */
  readonly among: 'here' | 'forYou' | 'nobody';
  /** Tells the message from others of its place: small letters, digits and hyphens, 40 at most. */
  readonly message: string;
  /** It comes unasked, and so with a button that stops it. */
  readonly posted: boolean;
}

const TYPED = { en: 'quiz answer', nl: 'quiz antwoord' } as const;

/** A question of the quiz as a message. */
export function composeQuestion(
  card: QuizCard,
  { locale, among, message, posted }: Asked,
  knowledge: Pick<Knowledge, 'topics' | 'services'>,
): Answer {
  const words = QUIZ_WORDS[locale];
  const { question, options } = cardInWords(card, locale, knowledge);
  const choices = options.map(({ id, label }) => ({
    id,
    label,
    question: `${TYPED[locale]} ${card.id} ${id}`,
  }));
  const id = writeQuizId({ message, locale, card: card.id });
  const stop = { label: words.stop, question: locale === 'nl' ? 'quiz uit' : 'quiz off' };
  return {
    outcome: 'notice',
    kind: 'quiz',
    locale,
    verdict: null,
    verdicts: [],
    headline: words.headline,
    title: question,
    blocks: [
      { type: 'list', title: words.optionsTitle, items: options.map(({ label }) => label), runsOn: true },
      { type: 'paragraph', text: words.how[among] },
    ],
    sources: [],
    suggestions: among === 'nobody' ? choices.map(({ id: _, ...choice }) => choice) : posted ? [stop] : [],
    wording: 'curated',
    readAs: null,
    shape: `notice/quiz/${card.service}/${card.topic}/${locale}`,
    carried: card.id,
    explanation: null,
    ...(among === 'nobody' ? {} : { quiz: { id, options: choices, show: words.show } }),
  };
}
