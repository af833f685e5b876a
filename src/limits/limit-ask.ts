import type { Ask } from '../contract/ask.js';
import type { Locale } from '../contract/locale.js';
import { createLatest } from '../create-latest.js';
import { say } from '../settings/say.js';
import { LIMIT_WORDS } from './limit-words.js';
import { createTokenBuckets } from './token-buckets.js';

/** How much may be asked. */
export interface AskLimits {
  /** Questions a minute of one person; 0: as many as they like. */
  readonly perPerson: number;
  /** Questions a minute in one channel or group, of all who are in it; 0: as many as they like. */
  readonly perPlace: number;
}

/** What limiting needs. */
export interface LimitAskParts {
  readonly limits: AskLimits;
  readonly defaultLocale: Locale;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** What was said to somebody else, such as each letter typed into a search, costs as much of a question. */
const OVERHEARD = 0.1;
/** For how long somebody who was told so is not told again where others read along, in milliseconds. */
const TOLD = 60_000;
/** People whose language is remembered. */
const REMEMBERED = 10_000;

/**
 * Answers at most so many questions of one person, and in one place; whoever asks more is told kindly when to ask again. That
 * costs neither the store nor a language model anything. Questions of nobody who is known are not counted here.
 */
export function limitAsk(ask: Ask, { limits, defaultLocale, now }: LimitAskParts): Ask {
  const persons = createTokenBuckets({ perMinute: limits.perPerson, now });
  const places = createTokenBuckets({ perMinute: limits.perPlace, now });
  const spoken = createLatest<Locale>(REMEMBERED);
  const told = createLatest<number>(REMEMBERED);
  // Not with await: this comes with every question, and each would be a promise more.
  return (question, context) => {
    const { from, overheard, locale } = context;
    if (from === undefined) return ask(question, context);
    const { person, place } = from;
    const cost = overheard ? OVERHEARD : 1;
    const ofPerson = persons.take(person, cost);
    const wait = ofPerson > 0 || place === person ? ofPerson : places.take(place, cost);
    if (wait === 0)
      return ask(question, context).then((answer) => {
        spoken.set(person, answer.locale);
        return answer;
      });
    const inLanguage = locale ?? spoken.get(person) ?? from.locale ?? defaultLocale;
    const answer = say(LIMIT_WORDS[inLanguage](Math.ceil(wait / 1_000)), inLanguage);
    const isTold = now() < (told.get(person) ?? 0);
    if (!isTold) told.set(person, now() + TOLD);
    return Promise.resolve(isTold ? { ...answer, repeated: true } : answer);
  };
}
