import { topicFeatures, writtenFeatures } from './features.js';
import { ASKED, type Asked } from './find-kind.js';
import type { Candidate } from './find-topics.js';
import type { Findings } from './findings.js';
import type { LinearModel } from './linear-model.js';
import type { Reading } from './read-words.js';
import type { Trace } from './trace.js';

const MOST_TOPICS = 3;
const MOST_WORDS = 6;
const MOST_KINDS = 2;
const LEAST = 0.01;

/** Gathers the evidence behind an understanding. */
export function makeTrace(findings: Findings, candidates: readonly Candidate[], topics: LinearModel): Trace {
  const { reading, names, kind, concept, subject } = findings;
  const features = writtenFeatures(topicFeatures(reading, names.covered));
  return {
    words: readAsOthers(reading),
    services: names.services,
    topics: candidates
      .filter(({ topics: meant }) => meant.length > 0)
      .slice(0, MOST_TOPICS)
      .map(({ id, probability }) => ({
        id,
        probability,
        words: loudest(features, id, topics),
      })),
    kinds: ASKED.map((one: Asked) => ({ kind: one, probability: kind.asks(one) }))
      .filter(({ probability }) => probability >= LEAST)
      .sort((a, b) => b.probability - a.probability)
      .slice(0, MOST_KINDS),
    concept: concept?.id ?? null,
    isCarried: subject.isCarried,
  };
}

/** The words and pairs of words that spoke for a topic, loudest first. */
function loudest(features: readonly string[], label: string, model: LinearModel): string[] {
  return [...new Set(features)]
    .filter((feature) => !/^[.^~]/.test(feature))
    .map((feature) => ({ feature, weight: model.weight(feature, label) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS)
    .map(({ feature }) => feature);
}

function readAsOthers({ tokens, canonical, stems }: Reading): Trace['words'] {
  return tokens.flatMap(({ typed, word }, at) => {
    const means = canonical[at];
    const readAs = means && means !== stems[at] ? means : word;
    return readAs === typed ? [] : [{ typed, readAs }];
  });
}
