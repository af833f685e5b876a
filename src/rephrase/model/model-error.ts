/**
 * Why a language model gave nothing; each is counted by itself. `refused`: it will not take such a request (4xx), a
 * retry is no use. `broken`: what came back is no answer of the protocol, or too long. `open`: the breaker is. `spent`: the
 * day's tokens are.
 */
export type ModelTrouble =
  | 'timeout'
  | 'rate-limited'
  | 'server'
  | 'connection'
  | 'refused'
  | 'broken'
  | 'open'
  | 'spent'
  | 'stopped';

/** A language model gave no answer. Never leaves `src/rephrase`: whoever asked gets the curated words. */
export class ModelError extends Error {
  override readonly name = 'ModelError';

  constructor(
    readonly trouble: ModelTrouble,
    /** How long the other side asks us to wait, in milliseconds; null when it does not say. */
    readonly after: number | null = null,
    options?: ErrorOptions,
  ) {
    super(`The language model gave no answer: ${trouble}`, options);
  }
}
