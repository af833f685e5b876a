import type { Answer } from '../../../src/contract/answer.js';
import { LOCALES, type Locale } from '../../../src/contract/locale.js';
import { fields, text } from './payload.js';

/** What a button needs to ask a question again just as it was asked. */
export interface ShareValue {
  readonly question: string;
  readonly locale: Locale;
  readonly carried: string | null;
}

/** Writes the value of a button that asks a question again: to share its answer, or to have it in another wording. */
export function writeShareValue(
  question: string,
  { locale, carried }: Pick<Answer, 'locale' | 'carried'>,
): string {
  return JSON.stringify({ question, locale, carried } satisfies ShareValue);
}

/** Reads what `writeShareValue` wrote; undefined for anything else. */
export function readShareValue(value: unknown): ShareValue | undefined {
  const { question, locale, carried } = fields(parsed(value));
  if (text(question) === undefined || !LOCALES.includes(locale as Locale)) return undefined;
  return {
    question: question as string,
    locale: locale as Locale,
    carried: text(carried) ?? null,
  };
}

function parsed(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : undefined;
  } catch {
    return undefined;
  }
}
