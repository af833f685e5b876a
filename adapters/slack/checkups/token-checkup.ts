import type { Checkup } from '../../../src/contract/checkup.js';
import type { AskedOnce } from './ask-slack.js';
import { PATIENCE } from './patience.js';
import { unreachable } from './unreachable.js';

/** Whether Slack takes the bot's token. `ask` has called `auth.test`. */
export function tokenCheckup(ask: AskedOnce): Checkup {
  return {
    name: 'Slack token',
    timeout: PATIENCE,
    async check() {
      const { answer, refused, silent } = await ask();
      if (silent !== undefined) return unreachable(silent);
      if (answer) return { state: 'ok', text: `Slack knows it as ${answer.user} in ${answer.team}.` };
      return {
        state: 'wrong',
        text: `SLACK_BOT_TOKEN was refused by Slack (${refused}): copy the "Bot User OAuth Token" again from your app’s page "OAuth & Permissions", or install the app anew.`,
      };
    },
  };
}
