import type { Knowledge } from '../knowledge/knowledge.js';
import { claimFeatureValue } from './claim-features.js';
import { kindFeatureValue, topicFeatureValue } from './features.js';
import { type LaidLexicon, layLexicon } from './lay-lexicon.js';
import {
  type LaidModel,
  type LinearModel,
  layModel,
  openModel,
  type TrainedWeights,
} from './linear-model.js';
import { rememberNumbers } from './remember-numbers.js';
import { createWordIndex, layWords, type WordIndex, type WordTable } from './word-table.js';
import { type LaidWrittenWords, layWrittenWords, type WrittenWords } from './written-words.js';

/** The models as they are stored; see `openModels`. */
export interface TrainedModels {
  readonly topics: LaidModel;
  readonly kinds: LaidModel;
  readonly claims: LaidModel;
  /** The words that all of this numbers. */
  readonly words: WordTable;
  /** The words of the texts that they were trained on: what a lexicon is made of besides a knowledge base. */
  readonly written: LaidWrittenWords;
  readonly lexicon: LaidLexicon;
  /** The very knowledge base of which the lexicon was laid out. Of any other, and where this is absent, a lexicon is built. */
  readonly base?: Knowledge;
}

/** What is learnt from the knowledge base: which topic words speak for, and what kind of message they make. */
export interface Models {
  /** Labels: ids of topics and of families. */
  readonly topics: LinearModel;
  /** Labels: the kinds of knowledge/kinds/, and A_TASK. */
  readonly kinds: LinearModel;
  /** Labels: those of knowledge/claims/. */
  readonly claims: LinearModel;
  /** The words of `TrainedModels`. */
  readonly words: WordIndex;
}

/** What the model of topics calls words that speak of a service as a whole ("who does what"), and of no task. */
export const NO_TASK = 'no-task';

/** The kind of a message that asks who does a task. */
export const A_TASK = 'task';

/** Lays out what was trained on a knowledge base; `written` are the words of its texts. */
export function layModels(
  { topics, kinds, claims }: Readonly<Record<'topics' | 'kinds' | 'claims', TrainedWeights>>,
  written: WrittenWords,
  knowledge: Knowledge,
): TrainedModels {
  const ids = new Map<string, number>();
  const laid = {
    claims: layModel(claims, ids),
    topics: layModel(topics, ids),
    kinds: layModel(kinds, ids),
  };
  const around = { written: layWrittenWords(written, ids), lexicon: layLexicon(knowledge, written, ids) };
  return { ...laid, ...around, words: layWords([...ids.keys()]) };
}

const opened = new WeakMap<TrainedModels, Models>();

/** Makes trained models ready to be asked; the same ones only once. */
export function openModels(trained: TrainedModels): Models {
  const models = opened.get(trained) ?? open(trained);
  opened.set(trained, models);
  return models;
}

function open({ topics, kinds, claims, words }: TrainedModels): Models {
  const ids = rememberNumbers(createWordIndex(words));
  return {
    words: ids,
    claims: openModel(claims, claimFeatureValue, ids),
    topics: openModel(topics, topicFeatureValue, ids),
    kinds: openModel(kinds, kindFeatureValue, ids),
  };
}
