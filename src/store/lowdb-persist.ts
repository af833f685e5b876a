import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import type { Json } from '../contract/inbox.js';
import type { Rest } from './coalesce.js';
import { isTableValue } from './is-table-value.js';
import { openJournal } from './journal.js';
import type { Persist } from './persist.js';
import { CONVERSATION, DELIVERY, readRecent } from './read-recent.js';
import type { OnDamage } from './set-aside.js';
import { FREED, type State, type Tables } from './state.js';
import { openTableFile } from './table-file.js';

/** What files make last, as `Persist` has it; what becomes of a conversation is told, too. */
export type Files = Omit<Persist, 'tableLater' | 'conversation'> & {
  conversation(...change: Parameters<Persist['conversation']>): Promise<void>;
};

/** A platform is told that a question has arrived only once its reply is on disk, so whoever asked waits for that. */
const SHORT: Rest = { perChange: 0.1, longest: 4, perTime: 0.1 };

const NEVER_WISHED = { holidays: null, resumes: null };

/**
 * Fills a state with what the files under a directory hold, and keeps it there: a file for each table, and two journals.
 * `recent` has conversations and claims; `replies` has what was not sent yet, apart, so that its files are soon empty.
 */
export async function openLowdbPersist(directory: string, state: State, onDamage: OnDamage): Promise<Files> {
  const { tables } = state;
  const open = <K extends keyof Tables>(name: K) =>
    openTableFile(
      join(directory, `${name}.json`),
      tables[name] as Map<string, unknown>,
      isTableValue[name],
      onDamage,
    );
  const files = {
    preferences: await open('preferences'),
    subscriptions: await open('subscriptions'),
    turns: await open('turns'),
    tips: await open('tips'),
    asked: await open('asked'),
    references: await open('references'),
    installations: await open('installations'),
    gaps: await open('gaps'),
    votes: await open('votes'),
    quizzes: await open('quizzes'),
  };
  freeLeases(tables);
  const claimed = new Map<string, number>();
  const recent = await openJournal(
    join(directory, 'recent'),
    (record) => readRecent(record, state, claimed),
    onDamage,
  );
  const finished: string[] = [];
  const replies = await openJournal(
    join(directory, 'replies'),
    ({ key, expires, value }) => {
      if ((claimed.get(key) ?? 0) >= expires) finished.push(key);
      else {
        state.deliveries.set(key, true, expires);
        state.replies.set(key, { reply: value as Json, expires, lease: 0 });
      }
    },
    onDamage,
    SHORT,
  );
  for (const delivery of finished) replies.drop(delivery);

  return {
    table: (name) => files[name].save(),
    conversation: (key, value, expires) => recent.append({ key: CONVERSATION + key, expires, value }),
    claimed: (delivery, expires) => recent.append({ key: DELIVERY + delivery, expires }),
    replied: (delivery, value, expires) => replies.append({ key: delivery, expires, value }),
    async finished(delivery, expires) {
      await recent.append({ key: DELIVERY + delivery, expires });
      replies.drop(delivery);
    },
    async forget(forgotten) {
      await Promise.all([recent.forget((key) => forgotten(key.slice(2))), replies.forget(forgotten)]);
    },
    ping: () => access(directory, constants.R_OK | constants.W_OK | constants.X_OK),
    async expire(known) {
      const isKnown = (key: string) =>
        key.startsWith(CONVERSATION)
          ? known.conversation(key.slice(CONVERSATION.length))
          : known.delivery(key.slice(DELIVERY.length));
      await Promise.all([
        recent.forget((key) => !isKnown(key)),
        replies.forget((key) => !known.delivery(key)),
      ]);
    },
    tidy(now) {
      recent.tidy(now);
      replies.tidy(now);
    },
    async close() {
      await Promise.all([
        recent.close(),
        replies.close(),
        ...Object.values(files).map((file) => file.idle()),
      ]);
    },
  };
}

/** Whoever held a lease when this was written has ended: every turn comes when it is due, or at once where that is unknown. */
function freeLeases({ tips, subscriptions, turns }: Tables): void {
  for (const { claims } of tips.values()) for (const claim of claims) claim.lease = claim.settled ?? FREED;
  for (const address of turns.keys()) if (!subscriptions.has(address)) turns.delete(address);
  for (const [address, subscription] of subscriptions) {
    // Before there were holidays and pauses they were not written down.
    subscriptions.set(address, { ...NEVER_WISHED, ...subscription });
    const turn = turns.get(address) ?? { due: 0, wake: 0, refusals: 0 };
    turns.set(address, { ...turn, wake: turn.due });
  }
}
