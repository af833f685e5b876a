import type { Statement } from './statement.js';

/** Deletes what has expired, and votes from before an ISO day. */
export const EXPIRE: Statement = {
  name: 'expire',
  text: `with talk as (delete from conversations where expires <= $1),
    quiz as (delete from quizzes where expires <= $1),
    vote as (delete from votes where day < $2)
    delete from deliveries where expires <= $1`,
  repeatable: true,
  patient: true,
};
