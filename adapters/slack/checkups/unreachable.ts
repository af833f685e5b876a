import type { Finding } from '../../../src/contract/checkup.js';

/** What is told when Slack did not answer. `why`: an HTTP status, or the network's code. */
export function unreachable(why: string): Finding {
  return {
    state: 'wrong',
    text: `Slack cannot be reached (${why}): see that this machine may open HTTPS to slack.com, and mend HTTPS_PROXY or SLACK_API_URL.`,
  };
}
