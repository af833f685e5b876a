import type { Json } from '../contract/inbox.js';
import { byKindAndKey } from './by-kind-and-key.js';
import type { KeptKind, KeptRecord } from './kept-record.js';
import type { State } from './state.js';

/** All that is kept of a person and has not expired by `now`, by kind and key: what `forget` would delete. */
export function keptOf(
  person: string,
  { tables, conversations, deliveries }: State,
  now: number,
): KeptRecord[] {
  const isTheirs = (key: string) => key === person || key.startsWith(`${person}:`);
  const found: KeptRecord[] = [];
  const keep = (kind: KeptKind, key: string, value: unknown) =>
    found.push({ kind, key, value: value as Json });
  for (const key of conversations.keys()) {
    const state = isTheirs(key) ? conversations.get(key, now) : undefined;
    if (state) keep('conversation', key, state);
  }
  for (const key of deliveries.keys()) {
    if (isTheirs(key) && deliveries.get(key, now)) keep('delivery', key, null);
  }
  const ofTable = <T>(kind: KeptKind, table: ReadonlyMap<string, T>, value = (kept: T): unknown => kept) => {
    for (const [key, kept] of table) if (isTheirs(key)) keep(kind, key, value(kept));
  };
  ofTable('preference', tables.preferences);
  ofTable('tips', tables.tips, ({ given }) => given);
  ofTable('services', tables.asked);
  ofTable('reference', tables.references);
  for (const [key, subscription] of tables.subscriptions) {
    const { by } = subscription;
    if (isTheirs(key) || (by !== null && isTheirs(by))) keep('subscription', key, subscription);
  }
  for (const vote of tables.votes.values()) if (isTheirs(vote.person)) keep('vote', vote.answer, vote);
  for (const [key, { answers, expires }] of tables.quizzes) {
    if (expires <= now) continue;
    for (const answer of answers) if (isTheirs(answer.person)) keep('quiz-answer', key, answer.option);
  }
  return found.filter(({ kind, value }) => kind !== 'tips' || (value as []).length > 0).sort(byKindAndKey);
}
