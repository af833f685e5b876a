import { LOCALES, type Localized } from '../contract/locale.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { kindFeatures, topicFeatures } from './features.js';
import { findNames } from './find-names.js';
import type { Lexicon } from './lexicon.js';
import { type LabelledExample, type LinearModel, trainLinearModel } from './linear-model.js';
import { readWords } from './read-words.js';

/** What is learnt from the knowledge base: which topic words speak for, and what kind of message they make. */
export interface Models {
  /** Labels: ids of topics and of families. */
  readonly topics: LinearModel;
  /** Labels: the kinds of knowledge/kinds/, and A_TASK. */
  readonly kinds: LinearModel;
}

/** The kind of a message that asks who does a task. */
export const A_TASK = 'task';

const TOPIC_TRAINING = { epochs: 14, rate: 0.3, decay: 1e-4, leastSeen: 1 };
const KIND_TRAINING = { epochs: 8, rate: 0.2, decay: 1e-4, leastSeen: 2 };
/** There are far more utterances about tasks than of any other kind: those are shown more often. */
const KIND_TIMES = 6;

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
  const kinds: LabelledExample[] = [];
  for (const said of aboutTasks(knowledge)) {
    const { reading, isName } = read(said);
    topics.push({ features: topicFeatures(reading, isName), label: said.label });
    kinds.push({ features: kindFeatures(reading, isName), label: A_TASK });
  }
  for (const [label, texts] of knowledge.kinds) {
    for (const said of inBoth(texts, label)) {
      const { reading, isName } = read(said);
      const example = { features: kindFeatures(reading, isName), label };
      for (let time = 0; time < KIND_TIMES; time++) kinds.push(example);
    }
  }
  return {
    topics: trainLinearModel(topics, TOPIC_TRAINING),
    kinds: trainLinearModel(kinds, KIND_TRAINING),
  };
}

/** Names, terms, examples and utterances, each with the topic or family that it means. */
function* aboutTasks(knowledge: Knowledge): Generator<Said> {
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
