import type { Checkup } from '../../../src/contract/checkup.js';

/** Recalls what cannot be seen from here: where Microsoft sends what people write. */
export const endpointCheckup: Checkup = {
  name: 'Teams endpoint',
  timeout: 1_000,
  check: async () => ({
    state: 'ok',
    text: 'Not seen from here: the Azure Bot’s "Messaging endpoint" must be https://<your address>/api/messages, and its channel Microsoft Teams added.',
  }),
};
