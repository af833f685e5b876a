/**
 * Why a language model gave nothing; each is counted by itself. `refused`: it will not take such a request (4xx), a
 * retry is no use. `broken`: what came back is no answer of the protocol, cut short, too long, or says no. `open`: the
 * breaker is. `spent`: the day's tokens are. `busy`: too many wait already. `stopped`: nobody wants the answer any more.
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
  | 'busy'
  | 'stopped';

/** What else is known of it. A cause may hold words of the server, so it is never logged; the rest may be. */
export interface ModelErrorDetails extends ErrorOptions {
  /** How long the other side asks us to wait, in milliseconds; null when it does not say. */
  readonly after?: number | null;
  /** The HTTP status of its answer; null when there was none. */
  readonly status?: number | null;
}

/** A language model gave no answer. Never leaves `src/rephrase`: whoever asked gets the curated words. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly after: number | null;
  readonly status: number | null;

  constructor(
    readonly trouble: ModelTrouble,
    { after = null, status = null, ...options }: ModelErrorDetails = {},
  ) {
    super(`The language model gave no answer: ${trouble}`, options);
    this.after = after;
    this.status = status;
  }
}
