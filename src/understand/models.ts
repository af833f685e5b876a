import { claimFeatureValue } from './claim-features.js';
import { kindFeatureValue, topicFeatureValue } from './features.js';
import { type LinearModel, linearModel, type TrainedWeights } from './linear-model.js';
import type { WrittenWords } from './written-words.js';

/** The models as they are stored; see `openModels`. */
export interface TrainedModels {
  readonly topics: TrainedWeights;
  readonly kinds: TrainedWeights;
  readonly claims: TrainedWeights;
  /** The words of the texts that they were trained on. */
  readonly words: WrittenWords;
}

/** What is learnt from the knowledge base: which topic words speak for, and what kind of message they make. */
export interface Models {
  /** Labels: ids of topics and of families. */
  readonly topics: LinearModel;
  /** Labels: the kinds of knowledge/kinds/, and A_TASK. */
  readonly kinds: LinearModel;
  /** Labels: those of knowledge/claims/. */
  readonly claims: LinearModel;
}

/** What the model of topics calls words that speak of a service as a whole ("who does what"), and of no task. */
export const NO_TASK = 'no-task';

/** The kind of a message that asks who does a task. */
export const A_TASK = 'task';

const opened = new WeakMap<Omit<TrainedModels, 'words'>, Models>();

/** Makes trained models ready to be asked; the same ones only once, as it takes a quarter of a second. */
export function openModels(trained: Omit<TrainedModels, 'words'>): Models {
  const models = opened.get(trained) ?? open(trained);
  opened.set(trained, models);
  return models;
}

function open({ topics, kinds, claims }: Omit<TrainedModels, 'words'>): Models {
  const ids = new Map<string, number>();
  // The one with the fewest words first: each model makes room for the words that are known by then.
  return {
    claims: linearModel(claims, claimFeatureValue, ids),
    topics: linearModel(topics, topicFeatureValue, ids),
    kinds: linearModel(kinds, kindFeatureValue, ids),
  };
}
