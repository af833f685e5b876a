import type { Persist } from './persist.js';
import type { KeptQuiz, Tables } from './state.js';
import type { Store } from './store.js';

/** Who chose what in which quiz. `tidy` takes away what has expired. */
export function createQuizRoom(
  { quizzes }: Pick<Tables, 'quizzes'>,
  persist: Persist,
): Pick<Store, 'answerQuiz' | 'closeQuiz' | 'quizResult'> & { tidy(now: number): void } {
  const dropExpired = (now: number) => {
    let isFewer = false;
    // Nearly always in the order in which they expire, so this rarely looks at more than one that stays.
    for (const [quiz, { expires }] of quizzes) {
      if (expires > now) break;
      quizzes.delete(quiz);
      isFewer = true;
    }
    return isFewer;
  };
  const quizOf = (quiz: string, now: number): KeptQuiz | undefined => {
    const kept = quizzes.get(quiz);
    if (kept === undefined || kept.expires > now) return kept;
    quizzes.delete(quiz);
    return undefined;
  };
  return {
    async answerQuiz(quiz, person, option, now, expires) {
      dropExpired(now);
      const known = quizOf(quiz, now) ?? { closed: false, expires, answers: [] };
      if (known.closed) return null;
      const first = known.answers.find((answer) => answer.person === person);
      if (first) return first.option;
      quizzes.set(quiz, { ...known, answers: [...known.answers, { person, option }] });
      await persist.table('quizzes');
      return option;
    },
    async closeQuiz(quiz, now, expires) {
      dropExpired(now);
      const known = quizOf(quiz, now) ?? { closed: false, expires, answers: [] };
      if (known.closed) return;
      quizzes.set(quiz, { ...known, closed: true });
      await persist.table('quizzes');
    },
    async quizResult(quiz, now) {
      const { closed, answers } = quizOf(quiz, now) ?? { closed: false, answers: [] };
      const chosen = new Map<string, number>();
      for (const { option } of answers) chosen.set(option, (chosen.get(option) ?? 0) + 1);
      return { closed, chosen: Object.fromEntries(chosen) };
    },
    tidy(now) {
      // Not waited for: what could not be written is written with the next change.
      if (dropExpired(now)) persist.table('quizzes').catch(() => {});
    },
  };
}
