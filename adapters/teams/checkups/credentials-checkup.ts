import type { Checkup, Finding } from '../../../src/contract/checkup.js';
import { ConfigError } from '../../../src/contract/errors.js';
import type { Log } from '../../../src/contract/log.js';
import { checkCredentials } from '../trust/check-credentials.js';
import { createAuthentication } from '../trust/create-authentication.js';

/** Whether Microsoft gives a token for the bot, found out as the start does and told in its words. */
export function credentialsCheckup(options: Parameters<typeof createAuthentication>[0]): Checkup {
  return {
    name: 'Teams credentials',
    timeout: 10_000,
    async check() {
      let found: Finding = { state: 'ok', text: 'Microsoft gives a token for the bot.' };
      const silent = () => {};
      const log: Log = {
        debug: silent,
        info: silent,
        error: silent,
        warn({ code }, message) {
          const why = code === undefined ? '' : ` (${code})`;
          const remedy =
            'See that this machine may open HTTPS to Microsoft’s login; the README says how with a proxy.';
          found = { state: 'wrong', text: `${message}${why}. ${remedy}` };
        },
      };
      try {
        await checkCredentials(createAuthentication(options).fetchToken, log);
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error;
        found = { state: 'wrong', text: error.problems.join(' ') };
      }
      return found;
    },
  };
}
