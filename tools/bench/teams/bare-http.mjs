// The least that a bot on Teams does: node:http, a check of the token, a fixed card. Arguments: port, card (JSON).
import { createServer } from 'node:http';
import https from 'node:https';
import { importJWK, jwtVerify } from 'jose';
import { request as send } from 'undici';
import { APP_ID, OUTGOING_TOKEN } from './credentials.mjs';

const [port, card] = process.argv.slice(2);
const content = JSON.parse(card);
const headers = { 'content-type': 'application/json', authorization: `Bearer ${OUTGOING_TOKEN}` };
const key = await importJWK((await getJson('https://login.botframework.com/keys')).keys[0], 'RS256');

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => void hear(request, response, Buffer.concat(chunks).toString()));
});
server.listen(Number(port), '127.0.0.1', () => {
  process.stdout.write(`listens on http://127.0.0.1:${port}\n`);
});

async function hear({ headers: { authorization = '' } }, response, body) {
  try {
    await jwtVerify(authorization.slice('Bearer '.length), key, { audience: APP_ID });
  } catch {
    return void response.writeHead(401).end();
  }
  const activity = JSON.parse(body);
  const { conversation, id, serviceUrl, from, recipient } = activity;
  const path = `v3/conversations/${encodeURIComponent(conversation.id)}/activities/${encodeURIComponent(id)}`;
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content }];
  const reply = {
    type: 'message',
    from: recipient,
    recipient: from,
    conversation,
    replyToId: id,
    attachments,
  };
  const taken = await send(serviceUrl + path, { method: 'POST', headers, body: JSON.stringify(reply) });
  await taken.body.dump();
  response.end();
}

function getJson(url) {
  return new Promise((resolve, reject) => {
    https
      .get(url, (response) => {
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
      })
      .on('error', reject);
  });
}
