import type { Checkup } from '../../../src/contract/checkup.js';
import type { AskedOnce } from './ask-slack.js';
import { PATIENCE } from './patience.js';
import { unreachable } from './unreachable.js';

/** Whether Socket Mode can be opened. `ask` has called `apps.connections.open`, whose address nobody connects to. */
export function appTokenCheckup(ask: AskedOnce): Checkup {
  return {
    name: 'Slack Socket Mode',
    timeout: PATIENCE,
    async check() {
      const { answer, refused, silent } = await ask();
      if (silent !== undefined) return unreachable(silent);
      if (answer) return { state: 'ok', text: 'Slack takes the app-level token.' };
      return {
        state: 'wrong',
        text: `SLACK_APP_TOKEN was refused by Slack (${refused}): switch Socket Mode on, and make an app-level token with connections:write on your app’s page "Basic Information".`,
      };
    },
  };
}
