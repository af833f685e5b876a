import type { Locale } from '../contract/locale.js';

/** A question's shape, taken apart; see `questionShape`. */
export interface Shape {
  /** The shape as it is counted. */
  readonly text: string;
  readonly outcome: string;
  /** Kind of the answer that was given. */
  readonly kind: string;
  /** Id of a service or variant, or a name of knowledge/outside.yaml in the form of an id. */
  readonly service: string | null;
  /** Id of a topic, family or concept. */
  readonly topic: string | null;
  readonly locale: Locale;
}
