import type { Store } from '../store.js';
import type { Database } from './database.js';
import type { Statement } from './statement.js';
import { storedKey } from './stored-key.js';

const DROP_EXPIRED: Statement = {
  name: 'drop-expired-quizzes',
  text: 'delete from quizzes where expires <= $1',
  repeatable: true,
};
/**
 * The update that changes nothing locks the quiz until the answer stands: who closes it meanwhile waits, and counts it. The
 * other one gives back the first choice, also when it was made this very moment. `null` needs no row: the quiz is closed.
 */
const ANSWER: Statement = {
  name: 'answer-quiz',
  text: `with open as (
      insert into quizzes (key, closed, expires) values ($1, false, $4)
      on conflict (key) do update set closed = quizzes.closed where not quizzes.closed
      returning key
    )
    insert into quiz_answers (quiz, key, option) select key, $2, $3 from open
    on conflict (quiz, key) do update set option = quiz_answers.option
    returning option`,
  repeatable: true,
};
const CLOSE: Statement = {
  name: 'close-quiz',
  text: `insert into quizzes (key, closed, expires) values ($1, true, $2)
    on conflict (key) do update set closed = true`,
  repeatable: true,
};
const RESULT: Statement = {
  name: 'quiz-result',
  text: `select closed, option from quizzes left join quiz_answers on quiz_answers.quiz = quizzes.key
    where quizzes.key = $1 and expires > $2`,
  repeatable: true,
};

/** Who chose what in which quiz. */
export function quizzes({ run }: Database): Pick<Store, 'answerQuiz' | 'closeQuiz' | 'quizResult'> {
  return {
    async answerQuiz(quiz, person, option, now, expires) {
      await run(DROP_EXPIRED, now);
      const values = [storedKey(quiz), storedKey(person), JSON.stringify(option), expires] as const;
      const [counted] = await run<{ option: string }>(ANSWER, ...values);
      return counted?.option ?? null;
    },
    async closeQuiz(quiz, now, expires) {
      await run(DROP_EXPIRED, now);
      await run(CLOSE, storedKey(quiz), expires);
    },
    async quizResult(quiz, now) {
      const rows = await run<{ closed: boolean; option: string | null }>(RESULT, storedKey(quiz), now);
      const chosen = new Map<string, number>();
      for (const { option } of rows) if (option !== null) chosen.set(option, (chosen.get(option) ?? 0) + 1);
      return { closed: rows[0]?.closed ?? false, chosen: Object.fromEntries(chosen) };
    },
  };
}
