import type { Checkup } from '../../../src/contract/checkup.js';
import { judgeClock } from '../../../src/contract/judge-clock.js';
import type { AskedOnce } from './ask-slack.js';
import { PATIENCE } from './patience.js';
import { unreachable } from './unreachable.js';

/** Whether this machine's clock agrees with Slack's. Any answer will do, a refusal too. */
export function clockCheckup(ask: AskedOnce): Checkup {
  return {
    name: 'Slack clock',
    timeout: PATIENCE,
    async check() {
      const { date, at, silent } = await ask();
      return silent !== undefined && date === null ? unreachable(silent) : judgeClock('Slack', date, at);
    },
  };
}
