import type { Checkup, Finding } from '../../../src/contract/checkup.js';
import { type Got, getJson } from './get-json.js';

/** Whether the keys can be had with which the Bot Connector signs; without them every request is refused. */
export function keysCheckup(metadata: string): Checkup {
  return {
    name: 'Teams keys',
    timeout: 10_000,
    async check(signal) {
      const document = await getJson(metadata, signal);
      const list = document.body?.jwks_uri;
      if (typeof list !== 'string' || !URL.canParse(list)) return unavailable(metadata, document);
      const got = await getJson(list, signal);
      const keys = Array.isArray(got.body?.keys) ? got.body.keys : [];
      if (keys.length === 0) return unavailable(list, got);
      return { state: 'ok', text: `Microsoft lists ${keys.length} keys with which it signs.` };
    },
  };
}

function unavailable(address: string, { problem = 'not what was asked for' }: Got): Finding {
  const { host } = new URL(address);
  return {
    state: 'wrong',
    text: `${host} gives no keys (${problem}), and without them every request from Teams is refused: see that this machine may open HTTPS to it, which HTTPS_PROXY does not reach (README, Microsoft Teams), and that MICROSOFT_CLOUD is right.`,
  };
}
