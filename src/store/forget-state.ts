import type { Persist } from './persist.js';
import type { State, Tables } from './state.js';

/**
 * Deletes everything under a key and under keys that continue it with a colon, and the votes and quiz answers of whoever it names. A
 * subscription that somebody forgotten set up for others stays, without saying by whom. Resolves when it is gone from
 * disk too.
 */
export async function forgetState(
  key: string,
  { tables, conversations, deliveries, replies }: State,
  persist: Persist,
): Promise<void> {
  const forgotten = (other: string) => other === key || other.startsWith(`${key}:`);
  for (const keyed of [conversations, deliveries, replies]) {
    for (const other of keyed.keys()) if (forgotten(other)) keyed.delete(other);
  }
  const changed = new Set<keyof Tables>();
  for (const name of [
    'preferences',
    'subscriptions',
    'turns',
    'tips',
    'asked',
    'references',
    'installations',
    'quizzes',
  ] as const) {
    for (const other of tables[name].keys()) {
      if (forgotten(other) && tables[name].delete(other)) changed.add(name);
    }
  }
  for (const [address, subscription] of tables.subscriptions) {
    if (subscription.by === null || !forgotten(subscription.by)) continue;
    tables.subscriptions.set(address, { ...subscription, by: null });
    changed.add('subscriptions');
  }
  for (const [id, vote] of tables.votes) {
    if (forgotten(vote.person) && tables.votes.delete(id)) changed.add('votes');
  }
  for (const [id, quiz] of tables.quizzes) {
    const answers = quiz.answers.filter(({ person }) => !forgotten(person));
    if (answers.length === quiz.answers.length) continue;
    tables.quizzes.set(id, { ...quiz, answers });
    changed.add('quizzes');
  }
  await Promise.all([persist.forget(forgotten), ...[...changed].map((name) => persist.table(name))]);
}
