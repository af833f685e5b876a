import type { Activity } from 'botbuilder';
import type { Locale } from '../../../src/contract/locale.js';
import type { Destination } from './destination.js';

/** What is said and where. Plain JSON, because it is kept until it has arrived; it holds our own words alone. */
export interface Reply {
  readonly to: Destination;
  readonly message: Partial<Activity>;
  readonly locale: Locale;
}
