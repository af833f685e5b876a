import type { Locale } from '../../../src/contract/locale.js';
import type { SlackMessage } from '../render/slack-message.js';
import type { Destination } from './destination.js';

/** What is said and where. Plain JSON; what is kept of it holds our own words: see `keptReply`. */
export interface Reply {
  readonly to: Destination;
  readonly message: SlackMessage;
  readonly locale: Locale;
  /** The private copy of an answer that is shared: it is taken away once the answer stands in the channel. */
  readonly copy: string | null;
}
