import { LOCALES, type Locale } from './contract/locale.js';
import type { Knowledge } from './knowledge/knowledge.js';
import { type ConversationState, WHOLE } from './understand/understanding.js';

/** Writes what a conversation was about, for `Answer.carried`. */
export function writeCarried(state: ConversationState | undefined): string | null {
  return state === undefined ? null : JSON.stringify(state);
}

/**
 * Reads what `writeCarried` wrote, perhaps in an earlier version of the knowledge base: what is no longer known is left
 * out. Anything else gives undefined.
 */
export function readCarried(text: string, knowledge: Knowledge): ConversationState | undefined {
  const state = parsed(text);
  if (state === undefined || !LOCALES.includes(state.locale as Locale)) return undefined;
  const { services, itself, topics, family, claim, term, others, whole } = state;
  return {
    locale: state.locale as Locale,
    services: known(services, knowledge.services),
    itself: known(itself, knowledge.services),
    topics: known(topics, knowledge.topics),
    family: typeof family === 'string' && knowledge.families.some(({ id }) => id === family) ? family : null,
    claim: readClaim(claim),
    ...(typeof term === 'string' && knowledge.concepts.has(term) ? { term } : {}),
    ...(Array.isArray(others) ? { others: known(others, knowledge.services) } : {}),
    ...wholeIn(whole),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function parsed(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

function known(ids: unknown, entries: ReadonlyMap<string, unknown>): string[] {
  return Array.isArray(ids) ? ids.filter((id) => entries.has(id)) : [];
}

function wholeIn(value: unknown): Pick<ConversationState, 'whole'> {
  const whole = WHOLE.find((one) => one === value);
  return whole === undefined ? {} : { whole };
}

function readClaim(claim: unknown): ConversationState['claim'] {
  if (typeof claim !== 'object' || claim === null) return null;
  const { about, negated, ofState, exclusive } = claim as Fields;
  if (about !== 'aws' && about !== 'customer') return null;
  return { about, negated: negated === true, ofState: ofState === true, exclusive: exclusive === true };
}
