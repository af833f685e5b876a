import type { Persist } from './persist.js';
import type { State } from './state.js';

/** Deletes what has expired by `now`, and votes from before an ISO day. Resolves when it is gone from disk too. */
export async function expireState(
  now: number,
  votesSince: string,
  { tables: { quizzes, votes }, conversations, deliveries, replies }: State,
  persist: Persist,
): Promise<void> {
  conversations.expire(now);
  deliveries.expire(now);
  for (const [delivery, { expires }] of replies) if (expires <= now) replies.delete(delivery);
  const [keptQuizzes, keptVotes] = [quizzes.size, votes.size];
  for (const [quiz, { expires }] of quizzes) if (expires <= now) quizzes.delete(quiz);
  for (const [vote, { day }] of votes) if (day < votesSince) votes.delete(vote);
  await Promise.all([
    persist.expire({
      conversation: (key) => conversations.get(key, now) !== undefined,
      delivery: (key) => deliveries.get(key, now) !== undefined,
    }),
    quizzes.size < keptQuizzes && persist.table('quizzes'),
    votes.size < keptVotes && persist.table('votes'),
  ]);
}
