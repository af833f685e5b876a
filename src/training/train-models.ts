import { LOCALES, type Localized } from '../contract/locale.js';
import type { Kind, TaughtKnowledge } from '../knowledge/knowledge.js';
import {
  kindFeatures,
  kindFeatureValue,
  topicFeatures,
  topicFeatureValue,
  writtenFeatures,
} from '../understand/features.js';
import { findNames } from '../understand/find-names.js';
import { buildLexicon } from '../understand/lexicon.js';
import { A_TASK, layModels, NO_TASK, type TrainedModels } from '../understand/models.js';
import { readWords } from '../understand/read-words.js';
import { writtenWords } from '../understand/written-words.js';
import { claimExamples } from './claim-examples.js';
import { CLAIM_TRAINING } from './claim-training.js';
import { type LabelledExample, trainLinearModel } from './train-linear-model.js';

const TOPIC_TRAINING = {
  epochs: 14,
  rate: 0.3,
  decay: 2e-4,
  balance: 0,
  value: topicFeatureValue,
  sharpness: 1.25,
};
const KIND_TRAINING = { epochs: 14, rate: 0.2, decay: 3e-4, balance: 0, value: kindFeatureValue };

/** How often an entry's own name and examples are shown: those have to be understood whatever else is said. */
const OWN_WORDS = 4;

/** Kinds of message about a service as a whole: their words mean no task. */
const OF_WHOLE: ReadonlySet<Kind> = new Set(['overview', 'ours', 'theirs', 'stack', 'help']);

interface Said {
  readonly text: string;
  readonly label: string;
}

/** Trains the models on what the knowledge base says people say. Deterministic; takes some seconds. */
export function trainModels(knowledge: TaughtKnowledge): TrainedModels {
  const words = writtenWords(knowledge);
  const lexicon = buildLexicon(knowledge, words);
  const read = ({ text }: Said) => {
    const reading = readWords(text, lexicon);
    const {
      coveredByService: isName,
      services,
      cloud,
      uncovered,
      unheardOf,
    } = findNames(reading, lexicon, knowledge);
    const isOfOthers = cloud !== null || uncovered !== null || unheardOf;
    return { reading, isName, services: services.length, isOfOthers };
  };
  const topics: LabelledExample[] = [];
  const kinds: LabelledExample[] = [];
  for (const said of aboutTasks(knowledge)) {
    const { reading, isName, services } = read(said);
    topics.push({ features: writtenFeatures(topicFeatures(reading, isName)), label: said.label });
    kinds.push({ features: writtenFeatures(kindFeatures(reading, isName, services)), label: A_TASK });
  }
  for (const [label, texts] of knowledge.kinds) {
    for (const said of inBoth(texts, label)) {
      const { reading, isName, services, isOfOthers } = read(said);
      // "Who patches the nodes of our AKS cluster?" asks for a task like any other: the name tells it apart, and no other word.
      if (label === 'none' && isOfOthers) continue;
      if (OF_WHOLE.has(label))
        topics.push({ features: writtenFeatures(topicFeatures(reading, isName)), label: NO_TASK });
      kinds.push({ features: writtenFeatures(kindFeatures(reading, isName, services)), label });
    }
  }
  return layModels(
    {
      topics: trainLinearModel(topics, TOPIC_TRAINING),
      kinds: trainLinearModel(kinds, KIND_TRAINING),
      claims: trainLinearModel(claimExamples(knowledge, lexicon), CLAIM_TRAINING),
    },
    words,
    knowledge,
  );
}

/** Names, terms, examples and utterances, each with the topic or family that it means. */
function* aboutTasks(knowledge: TaughtKnowledge): Generator<Said> {
  for (const topic of knowledge.topics.values()) {
    for (let time = 0; time < OWN_WORDS; time++) {
      yield* inBoth(topic.name, topic.id);
      for (const example of topic.examples) yield* inBoth(example, topic.id);
    }
    yield* inBoth(topic.terms, topic.id);
  }
  for (const family of knowledge.families) {
    yield* inBoth(family.name, family.id);
    yield* inBoth(family.terms, family.id);
  }
  for (const service of knowledge.services.values())
    for (const example of service.examples)
      for (let time = 0; time < OWN_WORDS; time++) yield* inBoth(example, example.topic);
  for (const [label, said] of knowledge.utterances) yield* inBoth(said, label);
}

function* inBoth(texts: Localized<string | readonly string[]>, label: string): Generator<Said> {
  for (const locale of LOCALES) for (const text of [texts[locale]].flat()) yield { text, label };
}
