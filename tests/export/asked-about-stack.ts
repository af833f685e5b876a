import { compose } from '../../src/compose/compose.js';
import type { Answer } from '../../src/contract/answer.js';
import type { Locale } from '../../src/contract/locale.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { resolve } from '../../src/resolve/resolve.js';

/** The answer to "who does what on these services together?". */
export function askedAboutStack(services: readonly string[], locale: Locale, knowledge: Knowledge): Answer {
  const understanding = {
    locale,
    intent: 'stack' as const,
    services,
    itself: [],
    topics: [],
    family: null,
    concept: null,
    claim: null,
    share: 'all' as const,
    wanted: null,
    category: null,
    outsideName: null,
    trace: null,
    near: { topics: [], services: [] },
  };
  const composed = compose(resolve(understanding, knowledge), '2026-11-28');
  return { ...composed, shape: '', carried: null, explanation: null };
}
