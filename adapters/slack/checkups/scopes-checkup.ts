import type { Checkup } from '../../../src/contract/checkup.js';
import { botScopes } from '../oauth/bot-scopes.js';
import type { AskedOnce } from './ask-slack.js';
import { PATIENCE } from './patience.js';

/** Without these nothing can be asked or answered. */
const NEEDED = ['app_mentions:read', 'chat:write'];

/** Whether the token was granted what the manifest asks for. `ask` has called `auth.test`. */
export function scopesCheckup(ask: AskedOnce): Checkup {
  return {
    name: 'Slack scopes',
    timeout: PATIENCE,
    async check() {
      const granted = (await ask()).answer?.response_metadata?.scopes;
      if (granted === undefined)
        return { state: 'warning', text: 'Slack did not say which there are: mend the token first.' };
      const missing = botScopes().filter((scope) => !granted.includes(scope));
      if (missing.length === 0) return { state: 'ok', text: 'All that the manifest asks for were granted.' };
      const remedy =
        'Add them on your app’s page "OAuth & Permissions" and install the app anew; the README says what each is for.';
      const state = NEEDED.some((scope) => missing.includes(scope)) ? 'wrong' : 'warning';
      return { state, text: `Not granted: ${missing.join(', ')}. ${remedy}` };
    },
  };
}
