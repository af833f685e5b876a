// Loaded before an app (`node --import`): whatever it fetches from Microsoft by HTTPS comes from the bench instead, so that the
// app runs as it would anywhere, with authentication on and no address changed.
import https from 'node:https';
import { SHARED_KEY, TLS } from './credentials.mjs';

https.globalAgent = new https.Agent({
  ...TLS,
  host: '127.0.0.1',
  port: Number(process.env.BENCH_MICROSOFT),
  pskCallback: () => ({ psk: SHARED_KEY, identity: 'bench' }),
  checkServerIdentity: () => undefined,
});
