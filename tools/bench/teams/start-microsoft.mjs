import https from 'node:https';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { APP_ID, OUTGOING_TOKEN, SHARED_KEY, TLS } from './credentials.mjs';

/** Microsoft's login and the list of keys with which the Bot Connector signs: what an app fetches by HTTPS. */
export async function startMicrosoft() {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const key = { ...(await exportJWK(publicKey)), kid: 'bench', use: 'sig', endorsements: ['msteams'] };
  const server = https.createServer({ ...TLS, pskCallback: () => SHARED_KEY }, (request, response) => {
    request.resume();
    const path = new URL(request.url, 'https://any').pathname;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answerTo(path, key)));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    /** A token as the Bot Connector sends it with an activity. */
    token: (serviceUrl) => {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ serviceurl: serviceUrl })
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: 'bench' })
        .setIssuer('https://api.botframework.com')
        .setAudience(APP_ID)
        .setNotBefore(now - 300)
        .setExpirationTime(now + 3_600)
        .sign(privateKey);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function answerTo(path, key) {
  if (path.endsWith('/openidconfiguration'))
    return { issuer: 'https://api.botframework.com', jwks_uri: 'https://login.botframework.com/keys' };
  if (path === '/keys') return { keys: [key] };
  return { token_type: 'Bearer', expires_in: 3_600, access_token: OUTGOING_TOKEN };
}
