import type { Database } from './database.js';
import type { Statement } from './statement.js';

/** How often what has expired is deleted, in milliseconds. */
const EVERY = 60_000;

const TIDY: Statement = {
  name: 'tidy',
  text: `with talk as (delete from conversations where expires <= $1),
    quiz as (delete from quizzes where expires <= $1)
    delete from deliveries where expires <= $1`,
  repeatable: true,
};

/** Is told the time now and then, and takes away what has expired; nobody waits for that. */
export function createTidy({ run }: Database): (now: number) => void {
  let next = Number.NEGATIVE_INFINITY;
  return (now) => {
    if (now < next) return;
    next = now + EVERY;
    // What fails now is done the next time.
    run(TIDY, now).catch(() => {});
  };
}
