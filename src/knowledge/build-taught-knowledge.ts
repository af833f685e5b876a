import { buildKnowledge } from './build-knowledge.js';
import type { TaughtKnowledge } from './knowledge.js';
import type { CheckedKnowledge } from './raw-knowledge.js';

/** As `buildKnowledge`, with what people say. */
export function buildTaughtKnowledge(raw: CheckedKnowledge): TaughtKnowledge {
  return {
    ...buildKnowledge(raw),
    utterances: new Map(raw.utterances.map(({ data: { topic, en, nl } }) => [topic, { en, nl }])),
    claims: new Map(raw.claims.map(({ data: { claim, en, nl } }) => [claim, { en, nl }])),
    kinds: new Map(raw.kinds.map(({ data: { kind, en, nl } }) => [kind, { en, nl }])),
  };
}
