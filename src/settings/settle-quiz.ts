import type { Answer } from '../contract/answer.js';
import type { Origin } from '../contract/ask.js';
import type { Locale } from '../contract/locale.js';
import type { Subscription } from '../contract/subscription.js';
import { quizAddress } from '../quiz/quiz-address.js';
import type { Store } from '../store/store.js';
import { nextDue } from '../tips/next-due.js';
import { isPaused } from './is-paused.js';
import { localDay } from './local-day.js';
import { type PauseRefusal, pauseTips } from './pause-tips.js';
import { QUIZ_SETTING_WORDS } from './quiz-setting-words.js';
import { say } from './say.js';
import type { Setting } from './setting.js';
import { tipTimes } from './tip-times.js';
import { wished } from './wished.js';

/** It comes once a week: on Monday, to whoever names no day. */
const DAYS = [1];

/** What is settled of a weekly quiz. */
export type QuizSetting = Extract<Setting, { readonly type: 'quiz-on' | 'quiz-off' | 'quiz-status' }>;

/** What settling a weekly quiz needs. */
export interface SettleQuizParts {
  readonly store: Pick<Store, 'subscription' | 'keepSubscription' | 'dropSubscription'>;
  readonly now: () => number;
}

/**
 * Has a quiz come each week, or no more, or says when it does. It is a subscription of its own beside that to tips. Gives why
 * it could not be paused until then, where that was wished.
 */
export async function settleQuiz(
  setting: QuizSetting,
  from: Origin,
  locale: Locale,
  { store, now }: SettleQuizParts,
): Promise<Answer | PauseRefusal> {
  const words = QUIZ_SETTING_WORDS[locale];
  const address = quizAddress(from.place);
  if (setting.type === 'quiz-off') {
    await store.dropSubscription(address);
    return say(words.off, locale);
  }
  const before = await store.subscription(address);
  if (setting.type === 'quiz-status')
    return before ? sayQuiz(before, locale, now()) : say(words.none, locale);
  const allowed = await from.tipsAllowed();
  if (allowed !== 'yes') return say(words.not[allowed], locale);
  const wish = await wished({ wish: setting, from, locale, before, days: DAYS });
  const quiz: Subscription = { ...wish, address, quizIn: from.place };
  const subscription = setting.pause ? pauseTips(quiz, setting.pause, localDay(quiz.zone, now())) : quiz;
  if ('refused' in subscription) return subscription;
  await store.keepSubscription(subscription, nextDue(subscription, now()));
  return sayQuiz(subscription, subscription.locale, now());
}

function sayQuiz(subscription: Subscription, locale: Locale, now: number): Answer {
  const { on, paused } = QUIZ_SETTING_WORDS[locale];
  const when = tipTimes(subscription, locale, now);
  return say(isPaused(subscription, now) ? paused(when) : on(when), locale);
}
