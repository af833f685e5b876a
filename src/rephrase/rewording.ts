/** A sentence of a language model, and the facts of one place that it rests on. */
export interface Worded {
  readonly text: string;
  /** Ids of facts. */
  readonly facts: readonly string[];
}

/** An answer in other words. The sentences of a place stand in their order; the places keep theirs. */
export interface Rewording {
  readonly sentences: readonly Worded[];
}
