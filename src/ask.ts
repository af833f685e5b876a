import { compose } from './compose/compose.js';
import { explain } from './compose/explain.js';
import type { Ask } from './contract/ask.js';
import type { Locale } from './contract/locale.js';
import { isoDay } from './iso-day.js';
import type { Knowledge } from './knowledge/knowledge.js';
import { resolve } from './resolve/resolve.js';
import type { Store } from './store/store.js';
import type { TrainedModels } from './understand/models.js';
import { createUnderstand } from './understand/understand.js';
import type { ConversationState, Understanding } from './understand/understanding.js';

/** How long a follow-up ("and Lambda?") is understood, in milliseconds. */
const CONVERSATION_LASTS = 30 * 60_000;

/** What the life of a question needs. */
export interface AskParts {
  readonly knowledge: Knowledge;
  /** What was learnt from it. */
  readonly models: TrainedModels;
  readonly store: Pick<Store, 'conversation' | 'keepConversation'>;
  readonly defaultLocale: Locale;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** The life of a question: understand, resolve, compose. What a conversation is about is remembered as ids, never as words. */
export function createAsk({ knowledge, models, store, defaultLocale, now }: AskParts): Ask {
  const understand = createUnderstand(knowledge, models);
  return async (question, { conversation, locale, explain: wantsExplanation }) => {
    const previous = conversation === undefined ? undefined : await store.conversation(conversation, now());
    const understanding = understand(question, {
      locale,
      defaultLocale,
      previous,
      explain: wantsExplanation,
    });
    const answer = compose(resolve(understanding, knowledge), isoDay(now()));
    if (conversation !== undefined) {
      await store.keepConversation(
        conversation,
        remembered(understanding, previous),
        now() + CONVERSATION_LASTS,
      );
    }
    return wantsExplanation ? { ...answer, explanation: explain(understanding, knowledge) } : answer;
  };
}

/** A question that was about something replaces what was; thanks or nonsense in between do not make it forget. */
function remembered(
  understanding: Understanding,
  previous: ConversationState | undefined,
): ConversationState {
  const { locale, services, itself, topics, family, claim } = understanding;
  if (services.length === 0 && topics.length === 0 && previous) return { ...previous, locale };
  return { locale, services, itself, topics, family, claim };
}
