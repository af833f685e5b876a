import type { Checkup } from '../../../src/contract/checkup.js';
import { judgeClock } from '../../../src/contract/judge-clock.js';
import type { Got } from './get-json.js';

/** Whether this machine's clock agrees with Microsoft's, on which depends whether tokens are valid. */
export function clockCheckup(ask: (signal: AbortSignal) => Promise<Got>): Checkup {
  return {
    name: 'Teams clock',
    timeout: 10_000,
    async check(signal) {
      const { date, at } = await ask(signal);
      return judgeClock('Microsoft', date, at);
    },
  };
}
