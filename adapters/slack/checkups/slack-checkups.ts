import type { Checkup } from '../../../src/contract/checkup.js';
import type { SlackOptions } from '../slack-options.js';
import { appCheckup } from './app-checkup.js';
import { appTokenCheckup } from './app-token-checkup.js';
import { askSlack } from './ask-slack.js';
import { clockCheckup } from './clock-checkup.js';
import { scopesCheckup } from './scopes-checkup.js';
import { signingSecretCheckup } from './signing-secret-checkup.js';
import { tokenCheckup } from './token-checkup.js';

/** What of Slack's settings is checked. */
export type CheckedSlack = Pick<
  SlackOptions,
  'botToken' | 'oauth' | 'signingSecret' | 'appToken' | 'apiUrl' | 'proxy'
>;

/** What `npm run doctor` looks at in Slack, given what is configured. Nothing is sent before a checkup is done. */
export function slackCheckups(options: CheckedSlack): Checkup[] {
  const { botToken, oauth, signingSecret, appToken } = options;
  const token = botToken === undefined ? undefined : askSlack(options, 'auth.test', { token: botToken });
  const world = token ?? askSlack(options, 'api.test', {});
  return [
    ...(token ? [tokenCheckup(token), scopesCheckup(token)] : []),
    ...(oauth ? [appCheckup(options, oauth)] : []),
    appToken === undefined
      ? signingSecretCheckup(signingSecret ?? '')
      : appTokenCheckup(askSlack(options, 'apps.connections.open', { token: appToken })),
    clockCheckup(world),
  ];
}
