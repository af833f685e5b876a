import type { Locale } from '../contract/locale.js';
import { readTipsWish } from './read-tips-wish.js';
import type { Setting } from './setting.js';

const WEEKLY = /^(weekly|wekelijks|on|aan)$/;
const OFF = /^(off|uit|stop)$/;
const ANSWER = /^(answer|antwoord)$/;
/** Ids of what is asked and of what is chosen, as the buttons write them. */
const ID = /^[a-z0-9][a-z0-9.-]{0,150}$/;

/**
 * Reads what is said of the quiz, from the first word on: "quiz", "quiz weekly friday 10:00", "quiz uit", "quiz status", and
 * "quiz answer rds.data-backup shared", which buttons ask. Undefined for a question that begins with the word.
 */
export function readQuiz(words: readonly string[], spoken: Locale | undefined): Setting | undefined {
  const [, second = '', ...more] = words.map((word) => word.toLowerCase());
  if (second === '') return { type: 'quiz' };
  if (WEEKLY.test(second)) return readWeekly(words.slice(2), spoken);
  if (ANSWER.test(second)) {
    const [card = '', option = ''] = more;
    const isChoice = more.length === 2 && ID.test(card) && ID.test(option);
    return isChoice ? { type: 'quiz-answer', card, option } : undefined;
  }
  if (more.length > 0) return undefined;
  if (OFF.test(second)) return { type: 'quiz-off' };
  return second === 'status' ? { type: 'quiz-status' } : undefined;
}

/** When it comes is said as it is of tips. */
function readWeekly(words: readonly string[], spoken: Locale | undefined): Setting | undefined {
  const read = readTipsWish(words, spoken);
  if (read?.type === 'tips-on') return { ...read, type: 'quiz-on' };
  return read?.type === 'mistake' && read.about === 'tips' ? { ...read, about: 'quiz' } : read;
}
