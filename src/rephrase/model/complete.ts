/** What a language model is asked. Nothing else leaves the machine. */
export interface Prompt {
  /** What it is to do. */
  readonly instructions: string;
  /** What it is to do it with: facts, and a question fenced as data. */
  readonly input: string;
  /** The JSON Schema that its answer must fit; `name` as the protocol asks: letters, digits, "_" and "-". */
  readonly format: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> };
  /** How long its answer may be. */
  readonly mostTokens: number;
}

/** What it said: text that should be JSON of the asked format, and how many tokens that cost, both ways. */
export interface Completion {
  readonly text: string;
  readonly tokens: number;
}

/**
 * Asks a language model. Rejects with ModelError when there is no answer, and when `signal` aborts. Tries once unless
 * its maker says otherwise.
 */
export type Complete = (prompt: Prompt, signal: AbortSignal) => Promise<Completion>;
