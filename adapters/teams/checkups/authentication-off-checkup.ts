import type { Checkup } from '../../../src/contract/checkup.js';

/** Says that nobody is asked who they are. */
export const authenticationOffCheckup: Checkup = {
  name: 'Teams',
  timeout: 1_000,
  check: async () => ({
    state: 'warning',
    text: 'DEMARC_TEAMS_LOCAL=on: authentication is off, for a client on this machine. Leave it out for the real Teams.',
  }),
};
