import { LOCALES, type Localized } from '../contract/locale.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { NO_TOPIC } from '../knowledge/schema.js';
import { gateFeatures, topicFeatures } from './features.js';
import { findNames } from './find-names.js';
import type { Lexicon } from './lexicon.js';
import { type LabelledExample, type LinearModel, trainLinearModel } from './linear-model.js';
import { readWords } from './read-words.js';

/** What is learnt from the knowledge base: which topic words speak for, and whether a message is for Demarc at all. */
export interface Models {
  /** Labels: ids of topics and of families. */
  readonly topics: LinearModel;
  /** Labels: IN_SCOPE and NO_TOPIC. */
  readonly gate: LinearModel;
}

export const IN_SCOPE = 'responsibility';

const TOPIC_TRAINING = { epochs: 14, rate: 0.3, decay: 1e-4, leastSeen: 1 };
const GATE_TRAINING = { epochs: 8, rate: 0.2, decay: 1e-4, leastSeen: 2 };
/** There are ten times as many utterances about topics as about nothing; each of the latter is shown more often. */
const NO_TOPIC_TIMES = 6;

interface Said {
  readonly text: string;
  readonly label: string;
}

/** Trains both models on what the knowledge base says people say. Deterministic; takes a second or two. */
export function trainModels(knowledge: Knowledge, lexicon: Lexicon): Models {
  const read = ({ text }: Said) => {
    const reading = readWords(text, lexicon);
    return { reading, isName: findNames(reading, lexicon, knowledge).coveredByService };
  };
  const topics: LabelledExample[] = [];
  const gate: LabelledExample[] = [];
  for (const said of everythingSaid(knowledge)) {
    const { reading, isName } = read(said);
    const isNothing = said.label === NO_TOPIC;
    const example = {
      features: gateFeatures(reading, isName),
      label: isNothing ? NO_TOPIC : IN_SCOPE,
    };
    for (let time = 0; time < (isNothing ? NO_TOPIC_TIMES : 1); time++) gate.push(example);
    if (!isNothing) topics.push({ features: topicFeatures(reading, isName), label: said.label });
  }
  return {
    topics: trainLinearModel(topics, TOPIC_TRAINING),
    gate: trainLinearModel(gate, GATE_TRAINING),
  };
}

/** Names, terms, examples and utterances, each with the topic, family or nothing that it means. */
function* everythingSaid(knowledge: Knowledge): Generator<Said> {
  for (const topic of knowledge.topics.values()) {
    yield* inBoth(topic.name, topic.id);
    yield* inBoth(topic.name, topic.id);
    yield* inBoth(topic.terms, topic.id);
    for (const example of topic.examples) yield* inBoth(example, topic.id);
  }
  for (const family of knowledge.families) {
    yield* inBoth(family.name, family.id);
    yield* inBoth(family.terms, family.id);
  }
  for (const service of knowledge.services.values())
    for (const example of service.examples) yield* inBoth(example, example.topic);
  for (const [label, said] of knowledge.utterances) yield* inBoth(said, label);
}

function* inBoth(texts: Localized<string | readonly string[]>, label: string): Generator<Said> {
  for (const locale of LOCALES) for (const text of [texts[locale]].flat()) yield { text, label };
}
