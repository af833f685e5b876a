import type { Answer } from '../contract/answer.js';
import type { AskContext, Origin } from '../contract/ask.js';
import type { Locale } from '../contract/locale.js';
import type { QuizMaster } from '../quiz/create-quiz-master.js';
import { QUIZ_WORDS } from '../quiz/quiz-words.js';
import type { Store } from '../store/store.js';
import { nextDue } from '../tips/next-due.js';
import { changeTips, type TipsRefusal } from './change-tips.js';
import { dayInWords } from './day-in-words.js';
import { EXPORT_WORDS } from './export-words.js';
import { localDay } from './local-day.js';
import { pauseTips } from './pause-tips.js';
import { QUIZ_SETTING_WORDS } from './quiz-setting-words.js';
import { say } from './say.js';
import { sayKept } from './say-kept.js';
import { sayTips } from './say-tips.js';
import type { Setting, TipsChange } from './setting.js';
import { type Said, SETTING_WORDS } from './setting-words.js';
import { settleQuiz } from './settle-quiz.js';
import { TIPS_WORDS } from './tips-words.js';
import { wished } from './wished.js';

/** On which days tips come to whoever names none. */
const DAYS = [1, 2, 3, 4, 5];

/** What settling needs. */
export interface SettleParts {
  readonly store: Pick<
    Store,
    | 'preference'
    | 'keepPreference'
    | 'subscription'
    | 'keepSubscription'
    | 'dropSubscription'
    | 'forget'
    | 'keptOf'
  >;
  readonly defaultLocale: Locale;
  /** Gives a place its next tip, or the `carried` one again; undefined when there is none. */
  readonly tip: (place: string, locale: Locale, carried?: string) => Promise<Answer | undefined>;
  readonly quiz: Pick<QuizMaster, 'question' | 'tell'>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Whether the operator keeps the text of what could not be answered. */
  readonly keepsText: boolean;
}

/** Does what a setting asks for and says so. The one place where a message writes more than its conversation. */
export async function settle(
  setting: Setting,
  { from, locale: given, carried, alone }: AskContext,
  parts: SettleParts,
): Promise<Answer> {
  const { store, defaultLocale, tip, quiz, keepsText, now } = parts;
  const locale = given ?? setting.spoken ?? from?.locale ?? defaultLocale;
  const words = SETTING_WORDS[locale];
  const ofTips = TIPS_WORDS[locale];
  if (setting.type === 'quiz') return quiz.question(from, locale, carried);
  if (setting.type === 'quiz-answer')
    return (await quiz.tell(setting.card, setting.option, locale)) ?? say(QUIZ_WORDS[locale].gone, locale);
  if (from === undefined) return say(words.nobody, locale);
  switch (setting.type) {
    case 'mistake':
      return say(howTo(setting, locale), locale);
    case 'language': {
      const key = setting.forPlace ? from.place : from.person;
      await store.keepPreference(key, setting.locale === null ? {} : { locale: setting.locale });
      const spoken = setting.locale ?? locale;
      return say(SETTING_WORDS[spoken].languageNow(setting.locale, setting.forPlace), spoken);
    }
    case 'forget':
      await store.forget(from.person);
      return { ...say(words.forgotten(keepsText), locale), forgotten: true };
    case 'export':
      return alone || from.place === from.person
        ? sayKept(await store.keptOf(from.person, now()), { locale, now: now(), keepsText })
        : say(EXPORT_WORDS[locale].notHere, locale);
    case 'tip':
      return (await tip(from.place, locale, carried)) ?? say(ofTips.noTips, locale);
    case 'tips-on': {
      const allowed = await from.tipsAllowed();
      if (allowed !== 'yes') return say(ofTips.not[allowed], locale);
      const before = await store.subscription(from.place);
      const wanted = await wished({ wish: setting, from, locale, before, days: DAYS });
      const { pause, holidays } = setting;
      const subscription = pause ? pauseTips(wanted, pause, localDay(wanted.zone, now())) : wanted;
      if ('refused' in subscription) return refuse(subscription, locale);
      await store.keepSubscription(subscription, nextDue(subscription, now()));
      return sayTips(subscription, subscription.locale, from, now(), holidays === null);
    }
    case 'tips-off':
      await store.dropSubscription(from.place);
      return say(from.place === from.person ? ofTips.off.forYou : ofTips.off.here, locale);
    case 'tips-status': {
      const subscription = await store.subscription(from.place);
      if (!subscription) return say(ofTips.none, locale);
      return sayTips(subscription, given ?? subscription.locale, from, now());
    }
    case 'tips-pause':
    case 'tips-resume':
    case 'tips-less':
    case 'tips-holidays':
      return change(setting, from, locale, parts);
    case 'quiz-on':
    case 'quiz-off':
    case 'quiz-status': {
      const settled = await settleQuiz(setting, from, locale, parts);
      return 'refused' in settled ? refuse(settled, locale) : settled;
    }
  }
}

/** How to say what could not be read. */
function howTo({ about, part }: Extract<Setting, { readonly type: 'mistake' }>, locale: Locale): Said {
  if (about === 'language') return SETTING_WORDS[locale].languageHow;
  if (about === 'quiz') return QUIZ_SETTING_WORDS[locale].how(quotable(part));
  return TIPS_WORDS[locale].how[about](quotable(part));
}

/** Tips that are on are changed; where none are, it is said how they come. */
async function change(
  setting: TipsChange,
  from: Origin,
  locale: Locale,
  { store, now }: SettleParts,
): Promise<Answer> {
  const before = await store.subscription(from.place);
  if (!before) return say(TIPS_WORDS[locale].none, locale);
  const after = changeTips(before, setting, localDay(before.zone, now()));
  if ('refused' in after) return refuse(after, locale);
  await store.keepSubscription(after, nextDue(after, now()));
  const isTold = setting.type === 'tips-holidays' && setting.holidays === null;
  return sayTips(after, locale, from, now(), isTold);
}

function refuse(refusal: TipsRefusal, locale: Locale): Answer {
  const { refused } = TIPS_WORDS[locale];
  return say(
    refusal.refused === 'past' ? refused.past(dayInWords(refusal.day, locale)) : refused[refusal.refused],
    locale,
  );
}

/** What somebody typed, without what is not to be seen, and short. */
function quotable(part: string): string {
  return [...part.replace(/\p{C}/gu, '')].slice(0, 40).join('');
}
