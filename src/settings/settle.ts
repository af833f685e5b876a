import type { Answer } from '../contract/answer.js';
import type { AskContext, Origin } from '../contract/ask.js';
import type { Locale } from '../contract/locale.js';
import type { Subscription } from '../contract/subscription.js';
import type { Store } from '../store/store.js';
import { readTimeZone } from './read-time-zone.js';
import type { Setting, TipsWish } from './setting.js';
import { type Said, SETTING_WORDS } from './setting-words.js';
import { tipTimes } from './tip-times.js';

/** When tips come to whoever says nothing else. */
const USUAL = { time: '09:00', zone: 'UTC', days: [1, 2, 3, 4, 5] } as const;

/** What settling needs. */
export interface SettleParts {
  readonly store: Pick<
    Store,
    'preference' | 'keepPreference' | 'subscription' | 'keepSubscription' | 'dropSubscription' | 'forget'
  >;
  readonly defaultLocale: Locale;
  /** Gives a place its next tip, or the `carried` one again; undefined when there is none. */
  readonly tip: (place: string, locale: Locale, carried?: string) => Promise<Answer | undefined>;
  /** Whether the operator keeps the text of what could not be answered. */
  readonly keepsText: boolean;
}

/** Does what a setting asks for and says so. The one place where a message writes more than its conversation. */
export async function settle(
  setting: Setting,
  { from, locale: given, carried }: AskContext,
  { store, defaultLocale, tip, keepsText }: SettleParts,
): Promise<Answer> {
  const locale = given ?? setting.spoken ?? defaultLocale;
  const words = SETTING_WORDS[locale];
  if (from === undefined) return say(words.nobody, locale);
  switch (setting.type) {
    case 'mistake':
      return say(
        setting.about === 'tips' ? words.tipsHow(quotable(setting.part)) : words.languageHow,
        locale,
      );
    case 'language': {
      const key = setting.forPlace ? from.place : from.person;
      await store.keepPreference(key, setting.locale === null ? {} : { locale: setting.locale });
      const spoken = setting.locale ?? locale;
      return say(SETTING_WORDS[spoken].languageNow(setting.locale, setting.forPlace), spoken);
    }
    case 'forget':
      await store.forget(from.person);
      return say(words.forgotten(keepsText), locale);
    case 'tip':
      return (await tip(from.place, locale, carried)) ?? say(words.noTips, locale);
    case 'tips-on': {
      const allowed = await from.tipsAllowed();
      if (allowed !== 'yes') return say(words.tipsNot[allowed], locale);
      const subscription = await wished(setting, from, locale, await store.subscription(from.place));
      await store.keepSubscription(subscription);
      return tipsAreOn(subscription, subscription.locale, from);
    }
    case 'tips-off':
      await store.dropSubscription(from.place);
      return say(from.place === from.person ? words.tipsOff.forYou : words.tipsOff.here, locale);
    case 'tips-status': {
      const subscription = await store.subscription(from.place);
      if (!subscription) return say(words.tipsNone, locale);
      return tipsAreOn(subscription, given ?? subscription.locale, from);
    }
  }
}

function tipsAreOn(subscription: Subscription, locale: Locale, { place, person }: Origin): Answer {
  const { forYou, here } = SETTING_WORDS[locale].tipsOn;
  const when = tipTimes(subscription, locale);
  return say(place === person ? forYou(when) : here(when), locale);
}

/** What is left out stays as it is; who had no tips yet gets what is usual. */
async function wished(
  wish: TipsWish,
  from: Origin,
  locale: Locale,
  before: Subscription | undefined,
): Promise<Subscription> {
  return {
    address: from.place,
    by: from.person,
    time: wish.time ?? before?.time ?? USUAL.time,
    zone: wish.zone ?? before?.zone ?? readTimeZone((await from.timeZone()) ?? '') ?? USUAL.zone,
    locale: wish.locale ?? before?.locale ?? locale,
    days: wish.days ?? before?.days ?? USUAL.days,
    holidays: before?.holidays ?? null,
    resumes: before?.resumes ?? null,
  };
}

/** What somebody typed, without what is not to be seen, and short. */
function quotable(part: string): string {
  return [...part.replace(/\p{C}/gu, '')].slice(0, 40).join('');
}

function say({ title, text }: Said, locale: Locale): Answer {
  return {
    outcome: 'notice',
    kind: 'setting',
    locale,
    verdict: null,
    verdicts: [],
    headline: '',
    title,
    blocks: [{ type: 'paragraph', text }],
    sources: [],
    suggestions: [],
    wording: 'curated',
    shape: `notice/setting/-/-/${locale}`,
    carried: null,
    explanation: null,
  };
}
