// Loaded before Demarc (`node --import`): whatever it fetches by HTTPS comes from the local login of connector-login.ts, so that it
// runs as it would anywhere, with authentication on and no address changed.
import https from 'node:https';

const psk = Buffer.from(process.env.CONNECTOR_LOGIN_KEY ?? '');

https.globalAgent = new https.Agent({
  ciphers: 'PSK',
  maxVersion: 'TLSv1.2',
  host: '127.0.0.1',
  port: Number(process.env.CONNECTOR_LOGIN_PORT),
  pskCallback: () => ({ psk, identity: 'test' }),
  checkServerIdentity: () => undefined,
});
