import type { Checkup } from '../../../src/contract/checkup.js';
import type { SlackOptions } from '../slack-options.js';
import { askSlack } from './ask-slack.js';
import { PATIENCE } from './patience.js';
import { unreachable } from './unreachable.js';

/** What Slack says to a code that it never gave out once it has found id and secret right. */
const RIGHT = ['invalid_code', 'code_already_used', 'bad_redirect_uri'];

/**
 * Whether Slack takes the id and secret of an app that workspaces install by themselves: a code that nobody has is exchanged,
 * and Slack looks at who asks before it looks at the code. https://docs.slack.dev/reference/methods/oauth.v2.access
 */
export function appCheckup(
  options: Pick<SlackOptions, 'apiUrl' | 'proxy'>,
  { clientId, clientSecret }: { readonly clientId: string; readonly clientSecret: string },
): Checkup {
  return {
    name: 'Slack app',
    timeout: PATIENCE,
    async check() {
      const form = { client_id: clientId, client_secret: clientSecret, code: 'checked-by-the-doctor' };
      const { refused, silent } = await askSlack(options, 'oauth.v2.access', form)();
      if (silent !== undefined) return unreachable(silent);
      if (refused !== undefined && RIGHT.includes(refused))
        return { state: 'ok', text: 'Slack takes id and secret; workspaces install it at /slack/install.' };
      const setting = refused === 'bad_client_secret' ? 'SLACK_CLIENT_SECRET' : 'SLACK_CLIENT_ID';
      return {
        state: 'wrong',
        text: `${setting} was refused by Slack (${refused}): copy it again from your app’s page "Basic Information".`,
      };
    },
  };
}
