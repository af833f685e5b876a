import type { Ask, Origin } from '../contract/ask.js';
import type { Home } from '../contract/demarc.js';
import type { Locale } from '../contract/locale.js';
import type { Subscription } from '../contract/subscription.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Store } from '../store/store.js';
import { isPaused } from './is-paused.js';
import { tipTimes } from './tip-times.js';

/** What a person's page is read from. */
export interface HomeParts {
  readonly ask: Ask;
  readonly knowledge: Knowledge;
  readonly store: Pick<Store, 'preference' | 'subscriptionsOf'>;
  readonly defaultLocale: Locale;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** A person's own page: settings, tips, and what can be asked about. */
export async function readHome(
  from: Origin,
  { ask, knowledge, store, defaultLocale, now }: HomeParts,
): Promise<Home> {
  const [preference, subscriptions] = await Promise.all([
    store.preference(from.person),
    store.subscriptionsOf(from.person),
  ]);
  const locale = preference?.locale ?? defaultLocale;
  const { suggestions } = await ask('help', { locale });
  return {
    locale,
    fixed: preference?.locale ?? null,
    subscriptions: subscriptions.filter(isOfTips).map((subscription) => ({
      ...subscription,
      when: tipTimes(subscription, locale, now()),
      isPaused: isPaused(subscription, now()),
    })),
    examples: suggestions,
    services: servicesByCategory(knowledge, locale),
  };
}

/** A weekly quiz is told of by "quiz status". */
function isOfTips({ quizIn }: Subscription): boolean {
  return quizIn === undefined;
}

/** Variants stand under their service, so only services that are no variant are named. */
function servicesByCategory(knowledge: Knowledge, locale: Locale): Home['services'] {
  const whole = [...knowledge.services.values()].filter(({ parent }) => parent === undefined);
  return knowledge.categories.map(({ id, name }) => ({
    category: name[locale],
    names: whole.filter(({ category }) => category === id).map((service) => service.name),
  }));
}
