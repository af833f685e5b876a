import type { Checkup } from '../../../src/contract/checkup.js';

/** As Slack makes them; it promises no shape, so another one is only odd. */
const USUAL = /^[\da-f]{32}$/;

/** Whether the signing secret looks like one. Only a request from Slack could show that it is right. */
export function signingSecretCheckup(secret: string): Checkup {
  return {
    name: 'Slack signing secret',
    timeout: 1_000,
    async check() {
      if (USUAL.test(secret))
        return {
          state: 'ok',
          text: 'It looks like one; the first request from Slack shows whether it is right.',
        };
      return {
        state: 'warning',
        text: 'SLACK_SIGNING_SECRET does not look like one (32 digits and letters a to f): copy the "Signing Secret" from your app’s page "Basic Information", not the client secret or the verification token.',
      };
    },
  };
}
