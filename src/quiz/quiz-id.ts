import { LOCALES, type Locale } from '../contract/locale.js';

/** What names the quiz of one message. */
export interface QuizId {
  /** Tells the message from others of its place. */
  readonly message: string;
  /** The language of the message. */
  readonly locale: Locale;
  /** Id of the card. */
  readonly card: string;
}

/** Longer ids were made up. */
const LONGEST = 200;
const ID = /^([a-z0-9-]{1,40})\.([a-z]{2})\.([a-z0-9.-]+)$/;

/** Writes an id such as "2026-01-05.en.rds.data-backup". */
export function writeQuizId({ message, locale, card }: QuizId): string {
  return `${message}.${locale}.${card}`;
}

/** Reads what `writeQuizId` wrote; undefined for anything else. */
export function readQuizId(id: string): QuizId | undefined {
  const [, message, language, card] = (id.length <= LONGEST && ID.exec(id)) || [];
  const locale = LOCALES.find((one) => one === language);
  if (message === undefined || locale === undefined || card === undefined) return undefined;
  return { message, locale, card };
}
