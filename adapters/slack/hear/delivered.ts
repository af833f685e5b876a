import type { Fields } from './payload.js';

/** One delivery of Slack's: its body, and what Bolt found out about it. */
export interface Delivered {
  readonly body: Fields;
  /** The workspace, or for an app of a whole organization the organization. */
  readonly team: string;
  /** Our own user in that workspace; undefined when Bolt does not know it. */
  readonly botUser: string | undefined;
}
