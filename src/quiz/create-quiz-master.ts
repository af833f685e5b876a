import { randomBytes } from 'node:crypto';
import type { Answer } from '../contract/answer.js';
import type { Ask, Origin } from '../contract/ask.js';
import type { Demarc } from '../contract/demarc.js';
import type { Locale } from '../contract/locale.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { say } from '../settings/say.js';
import type { Store } from '../store/store.js';
import { LEASE } from '../tips/lease.js';
import type { ServiceCounts } from '../tips/service-counts.js';
import { amongOf } from './among-of.js';
import { anyCard } from './any-card.js';
import { askedAddress } from './asked-address.js';
import { cardInWords } from './card-in-words.js';
import { composeQuestion } from './compose-question.js';
import { composeTold } from './compose-told.js';
import { dealCards } from './deal-cards.js';
import type { Explained } from './explained.js';
import { nextCard } from './next-card.js';
import { playQuiz } from './play-quiz.js';
import { quizAddress } from './quiz-address.js';
import type { QuizCard } from './quiz-card.js';
import { QUIZ_WORDS } from './quiz-words.js';

/** What a quiz needs. */
export interface QuizParts {
  readonly knowledge: Knowledge;
  readonly store: Pick<
    Store,
    'preference' | 'tipsGiven' | 'claimTip' | 'tipPosted' | 'answerQuiz' | 'closeQuiz' | 'quizResult'
  >;
  readonly services: Pick<ServiceCounts, 'servicesAsked'>;
  /** Explains: the same that answers everybody. */
  readonly ask: Ask;
  readonly now: () => number;
}

/** Whoever asks the questions of the quiz. */
export interface QuizMaster {
  /** A question that the place was not asked yet, or the `carried` one again; for nobody who is known it counts nothing. */
  question(from: Origin | undefined, locale: Locale, carried?: string): Promise<Answer>;
  /** Whether a choice that was typed is right, and why; nothing is counted. Undefined when there is no such choice. */
  tell(card: string, option: string, locale: Locale): Promise<Answer | undefined>;
  readonly play: Demarc['playQuiz'];
}

export function createQuizMaster(parts: QuizParts): QuizMaster {
  const { knowledge, store, ask, now } = parts;
  const cards = () => dealCards(knowledge);

  const explain = async (card: QuizCard, locale: Locale): Promise<Explained> => {
    const words = cardInWords(card, locale, knowledge);
    // As if it were overheard, so that it is neither counted nor remembered.
    return { card, words, explanation: await ask(words.explained, { locale, overheard: true }) };
  };
  const pick = async (place: string | undefined): Promise<QuizCard | undefined> => {
    if (place === undefined) return anyCard(now(), knowledge);
    const [weekly, asked] = await Promise.all([
      store.tipsGiven(quizAddress(place)),
      store.tipsGiven(askedAddress(place)),
    ]);
    return nextCard([...weekly, ...asked], place, await parts.services.servicesAsked(place), knowledge);
  };
  const note = async (place: string, message: string, card: string) => {
    await store.claimTip(askedAddress(place), message, card, now(), now() + LEASE);
    await store.tipPosted(askedAddress(place), message);
  };

  return {
    async question(from, locale, carried) {
      const again = cards().get(carried ?? '');
      const card = again ?? (await pick(from?.place));
      if (card === undefined) return say(QUIZ_WORDS[locale].none, locale);
      const message = `${now().toString(36)}-${randomBytes(5).toString('hex')}`;
      if (from && !again) await note(from.place, message, card.id);
      return composeQuestion(card, { locale, among: amongOf(from), message, posted: false }, knowledge);
    },
    async tell(card, option, locale) {
      const known = cards().get(card);
      if (known === undefined) return undefined;
      const explained = await explain(known, locale);
      const { options } = explained.words;
      return options.some(({ id }) => id === option) ? composeTold(explained, option) : undefined;
    },
    play: playQuiz({ cards, explain, store, now }),
  };
}
