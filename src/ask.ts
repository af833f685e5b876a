import { createAnswerMemory } from './answer-memory.js';
import { readCarried, writeCarried } from './carried-state.js';
import { compose } from './compose/compose.js';
import { explain } from './compose/explain.js';
import type { Ask, AskContext } from './contract/ask.js';
import type { Locale } from './contract/locale.js';
import { countNothing, type Metrics } from './contract/metrics.js';
import { timed } from './contract/timed.js';
import { isoDay } from './iso-day.js';
import type { Knowledge } from './knowledge/knowledge.js';
import { questionShape } from './learning/question-shape.js';
import { resolve } from './resolve/resolve.js';
import { readSetting } from './settings/read-setting.js';
import { type SettleParts, settle } from './settings/settle.js';
import { withCommands } from './settings/with-commands.js';
import type { Store } from './store/store.js';
import type { ServiceCounts } from './tips/service-counts.js';
import type { TrainedModels } from './understand/models.js';
import { type ConversationState, type Understanding, WHOLE } from './understand/understanding.js';
import { type ReadModels, understandWhenAsked } from './understand-when-asked.js';

/** How long a follow-up ("and Lambda?") is understood, in milliseconds. */
const CONVERSATION_LASTS = 30 * 60_000;

/** What the life of a question needs. */
export interface AskParts {
  readonly knowledge: Knowledge;
  /** What was learnt from it, or what reads that when somebody asks. */
  readonly models: TrainedModels | ReadModels;
  readonly store: SettleParts['store'] & Pick<Store, 'conversation' | 'keepConversation' | 'countGap'>;
  readonly defaultLocale: Locale;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly tip: SettleParts['tip'];
  readonly quiz: SettleParts['quiz'];
  /** Where it is counted which services a place asks about. */
  readonly services: Pick<ServiceCounts, 'countServices'>;
  /** Whether the operator keeps the text of what could not be answered. */
  readonly keepsText: boolean;
  /** Absent: nothing is timed. */
  readonly metrics?: Metrics;
}

/**
 * The life of a message: one that settles something is settled; a question is understood, resolved and composed. What a
 * conversation is about is remembered as ids, never as words.
 */
export function createAsk(parts: AskParts): Ask {
  const answerTo = createAnswerTo(parts);
  const { store } = parts;
  return async (message, context) => {
    const { locale: fixed, from } = context;
    // A person's own setting goes before the place's.
    const kept = fixed === undefined && from ? await store.preference(from.person, from.place) : undefined;
    const locale = fixed ?? kept?.locale;
    const settled = locale === undefined ? context : { ...context, locale };
    // What was perhaps said to somebody else settles nothing, nor does what was not said yet.
    const setting = context.overheard || context.unsent ? undefined : readSetting(message);
    if (setting) return settle(setting, await inLanguageOf(settled, setting.spoken), parts);
    const answer = await answerTo(message, settled);
    return answer.kind === 'help' && from ? withCommands(answer) : answer;
  };

  /** "tip" and "tips status" are of both languages: such a message is answered in the one that is being spoken. */
  async function inLanguageOf(context: AskContext, spoken: Locale | undefined): Promise<AskContext> {
    if (context.locale !== undefined || spoken !== undefined || context.conversation === undefined)
      return context;
    const before = await store.conversation(context.conversation, parts.now());
    return before === undefined ? context : { ...context, locale: before.locale };
  }
}

function createAnswerTo(parts: AskParts): Ask {
  const { knowledge, models, store, now, keepsText, metrics = countNothing } = parts;
  const prepared = understandWhenAsked(knowledge, models);
  const remember = createAnswerMemory();
  return async (question, context) => {
    const {
      conversation,
      carried: givenAgain,
      locale,
      overheard,
      unsent,
      explain: isExplained,
      from,
    } = context;
    const previous =
      givenAgain === undefined
        ? conversation === undefined
          ? undefined
          : await store.conversation(conversation, now())
        : readCarried(givenAgain, knowledge);
    const defaultLocale = from?.locale ?? parts.defaultLocale;
    const today = isoDay(now());
    const carried = writeCarried(previous);
    const workOut = async () => {
      const understand = await prepared();
      const understanding = timed(metrics, 'thinking', { stage: 'understand' }, () =>
        understand(question, { locale, defaultLocale, previous, explain: isExplained }),
      );
      const composed = timed(metrics, 'thinking', { stage: 'compose' }, () =>
        compose(resolve(understanding, knowledge), today),
      );
      const shape = questionShape(composed, understanding);
      const explanation = isExplained ? explain(understanding, knowledge) : null;
      const state = remembered(understanding, previous);
      return {
        answer: { ...composed, shape, carried, explanation },
        state,
        counted: withParents(state.services, knowledge),
      };
    };
    const around = `${today} ${locale ?? ''} ${defaultLocale} ${carried ?? ''}`;
    const found = isExplained ? workOut() : remember({ question, around }, workOut);
    const { answer, state, counted } = found instanceof Promise ? await found : found;
    if (unsent) return answer;
    // What was said to somebody else neither changes what we talk about nor makes us listen longer.
    const isHeeded = !overheard || answer.outcome === 'answered' || answer.outcome === 'depends';
    if (conversation !== undefined && isHeeded)
      await store.keepConversation(conversation, state, now() + CONVERSATION_LASTS);
    if (answer.outcome === 'unknown' && !overheard)
      await store.countGap(answer.shape, today, keepsText ? question : null);
    // An answer that is asked for once more, to be shared, was counted before.
    const isAsked = answer.outcome === 'answered' || answer.outcome === 'depends';
    if (from && isAsked && !overheard && givenAgain === undefined && counted.length > 0)
      await parts.services.countServices(from.place, counted);
    return answer;
  };
}

/** A variant is asked about as the service that it is one of, too. */
function withParents(ids: readonly string[], { services }: Knowledge): readonly string[] {
  return [...new Set(ids.flatMap((id) => [id, services.get(id)?.parent ?? id]))];
}

/** What is said in between, whatever its words happen to resemble. */
const IN_BETWEEN: ReadonlySet<Understanding['intent']> = new Set([
  'thanks',
  'greeting',
  'help',
  'small-talk',
]);

/** A question that was about something replaces what was; thanks or nonsense in between do not make it forget. */
function remembered(
  understanding: Understanding,
  previous: ConversationState | undefined,
): ConversationState {
  const { intent, locale, services, itself, topics, family, claim, concept } = understanding;
  const term = concept === null ? {} : { term: concept };
  const isAbout = (services.length > 0 || topics.length > 0) && !IN_BETWEEN.has(intent);
  const whole = WHOLE.find((one) => one === intent);
  const others = othersBefore(services, previous);
  if (isAbout || previous === undefined)
    return { locale, services, itself, topics, family, claim, ...term, ...others, ...(whole && { whole }) };
  return { ...previous, locale, ...term };
}

/** The services that were spoken of before others were; those stay while it is about the same ones. */
function othersBefore(
  services: readonly string[],
  previous: ConversationState | undefined,
): Pick<ConversationState, 'others'> {
  if (previous === undefined || previous.services.length === 0) return {};
  const isSame = services.every((id) => previous.services.includes(id));
  const others = isSame ? previous.others : previous.services;
  return others === undefined ? {} : { others };
}
