import type { Demarc } from '../contract/demarc.js';
import type { Locale } from '../contract/locale.js';
import type { QuizTurn } from '../contract/quiz-turn.js';
import { say } from '../settings/say.js';
import type { Store } from '../store/store.js';
import { composeResult } from './compose-result.js';
import { composeTold } from './compose-told.js';
import { explainCard } from './explain-card.js';
import type { Explained } from './explained.js';
import { quizAddress } from './quiz-address.js';
import type { QuizCard } from './quiz-card.js';
import { readQuizId } from './quiz-id.js';
import { QUIZ_WORDS } from './quiz-words.js';

/** How long what people chose is kept, in milliseconds. */
const KEPT = 30 * 24 * 3_600_000;

/** What playing needs. */
export interface PlayParts {
  readonly cards: () => ReadonlyMap<string, QuizCard>;
  readonly explain: (card: QuizCard, locale: Locale) => Promise<Explained>;
  readonly store: Pick<Store, 'preference' | 'answerQuiz' | 'closeQuiz' | 'quizResult'>;
  readonly now: () => number;
}

/**
 * Takes a press. What people chose is kept under their place, so that nobody reaches the quiz of another one, and the message
 * speaks its own language to all, and to one person theirs. Who is alone ends the quiz by answering.
 */
export function playQuiz(parts: PlayParts): Demarc['playQuiz'] {
  const { cards, explain, store, now } = parts;
  return async (quiz, option, from) => {
    const id = readQuizId(quiz);
    const card = id && cards().get(id.card);
    const locale = async () => (await store.preference(from.person))?.locale ?? id?.locale ?? 'en';
    if (!id || !card) return { told: say(QUIZ_WORDS[await locale()].gone, await locale()), shown: null };
    const key = `${quizAddress(from.place)}:${quiz}`;
    const explained = await explain(card, id.locale);
    if (option === null) return { told: null, shown: await end(explained, key, parts) };
    if (!explained.words.options.some((one) => one.id === option)) return { told: null, shown: null };
    const counted = await store.answerQuiz(key, from.person, option, now(), now() + KEPT);
    if (from.place === from.person) {
      await store.closeQuiz(key, now(), now() + KEPT);
      return {
        told: null,
        shown: composeTold(explained, option, counted ?? (await before(key, parts)) ?? option),
      };
    }
    const own = await explain(card, await locale());
    if (counted === null) return tooLate(own, await end(explained, key, parts));
    const told = composeTold(own, option, counted);
    const show = QUIZ_WORDS[own.explanation.locale].show;
    return { told: { ...told, quiz: { id: quiz, options: [], show } }, shown: null };
  };
}

/** Closes the quiz; whoever comes too late sees the end of it as well, should the message have missed it. */
async function end(explained: Explained, key: string, { store, now }: PlayParts): Promise<QuizTurn['shown']> {
  await store.closeQuiz(key, now(), now() + KEPT);
  return composeResult(explained, await store.quizResult(key, now()));
}

function tooLate(own: Explained, shown: QuizTurn['shown']): QuizTurn {
  return { told: explainCard(own, QUIZ_WORDS[own.explanation.locale].closed), shown };
}

/** What the only one who could answer chose; a quiz that was ended without an answer has none. */
async function before(
  key: string,
  { store, now }: Pick<PlayParts, 'store' | 'now'>,
): Promise<string | undefined> {
  return Object.keys((await store.quizResult(key, now())).chosen)[0];
}
