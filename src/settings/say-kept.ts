import type { Answer, ListBlock } from '../contract/answer.js';
import type { Locale } from '../contract/locale.js';
import type { Subscription } from '../contract/subscription.js';
import { KEPT_KINDS, type KeptKind, type KeptRecord } from '../store/kept-record.js';
import type { KeptVote } from '../store/state.js';
import type { Preference } from '../store/store.js';
import type { ConversationState } from '../understand/understanding.js';
import { EXPORT_WORDS } from './export-words.js';
import { LANGUAGE_CALLED } from './language-called.js';
import { say } from './say.js';
import { tipTimes } from './tip-times.js';

/** Points of one kind that are told one by one; of more only how many there are, so that it fits into a message. */
const MOST = 10;

/** What telling needs. */
export interface SayKeptParts {
  readonly locale: Locale;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Whether the operator keeps the text of what could not be answered. */
  readonly keepsText: boolean;
}

/** Tells somebody what is kept of them, a list for each kind. */
export function sayKept(records: readonly KeptRecord[], { locale, now, keepsText }: SayKeptParts): Answer {
  const { title, nothing, kinds, older, end } = EXPORT_WORDS[locale];
  if (records.length === 0) return say(nothing, locale);
  const lists = KEPT_KINDS.flatMap((kind): ListBlock[] => {
    const items = itemsOf(
      kind,
      records.filter((record) => record.kind === kind),
      locale,
      now,
    );
    if (items.length === 0) return [];
    const shown = items.length > MOST ? [...items.slice(-MOST), older(items.length - MOST)] : items;
    return [{ type: 'list', title: kinds[kind], items: shown }];
  });
  const answer = say({ title, text: end(keepsText) }, locale);
  return { ...answer, blocks: [...lists, ...answer.blocks] };
}

function itemsOf(
  kind: KeptKind,
  records: readonly KeptRecord[],
  locale: Locale,
  now: number,
): readonly string[] {
  const words = EXPORT_WORDS[locale];
  if (records.length === 0) return [];
  switch (kind) {
    case 'conversation':
      return records.map(({ value }) => aboutOf(value as unknown as ConversationState) || words.nothingSaid);
    case 'delivery':
      return [words.answered(records.length)];
    case 'preference':
      return records.flatMap(({ value }) => {
        const fixed = (value as Preference).locale;
        return fixed ? [LANGUAGE_CALLED[locale][fixed]] : [];
      });
    case 'subscription':
      return records.map(({ value }) => {
        const subscription = value as unknown as Subscription;
        const what = subscription.quizIn === undefined ? 'tips' : words.quiz;
        return `${what}, ${subscription.address}: ${tipTimes(subscription, locale, now)}`;
      });
    case 'tips':
      return [words.tips(records.reduce((sum, { value }) => sum + (value as readonly string[]).length, 0))];
    case 'services':
      return records.flatMap(({ value }) =>
        Object.entries(value as Readonly<Record<string, number>>).map(([id, count]) =>
          words.asked(id, count),
        ),
      );
    case 'reference':
      return [words.reachable];
    case 'vote':
      return records.map(({ value }) => {
        const { day, helpful, reason, words: said, shape } = value as unknown as KeptVote;
        const why = [reason, said].filter((part) => part !== null).join(': ');
        return `${day}, ${helpful ? words.helpful : words.unhelpful}${why ? ` (${why})` : ''}: ${shape}`;
      });
    case 'quiz-answer':
      return records.map(({ key, value }) => `${key.split(':').at(-1)}: ${value}`);
  }
}

function aboutOf({ services, topics }: ConversationState): string {
  return [...services, ...topics].join(', ');
}
