/** Why a question was understood as it was: the evidence behind an Understanding, for whoever wants to look. */
export interface Trace {
  /** Words that were read as others: typos, parts of compounds, everyday words for a canonical one. */
  readonly words: readonly { readonly typed: string; readonly readAs: string }[];
  /** Ids of the services that the words name. */
  readonly services: readonly string[];
  /** Readings of the task, likeliest first, with the words that spoke loudest for each. */
  readonly topics: readonly TopicTrace[];
  /** Kinds of message, likeliest first. */
  readonly kinds: readonly { readonly kind: string; readonly probability: number }[];
  readonly concept: string | null;
  /** Whether the task was taken from what was said before. */
  readonly isCarried: boolean;
}

export interface TopicTrace {
  readonly id: string;
  readonly probability: number;
  readonly words: readonly string[];
}
