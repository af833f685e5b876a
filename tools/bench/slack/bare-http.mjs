// The least that a bot on Slack does: node:http, a check of the signature, a fixed answer. Arguments: port, Web API address,
// answer (JSON).
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { Pool } from 'undici';
import { SECRET, TOKEN } from './credentials.mjs';

const [port, api, answer] = process.argv.slice(2);
const pool = new Pool(new URL(api).origin, { connections: 100 });
const headers = { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` };
const json = { 'content-type': 'application/json' };

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks).toString();
    if (!isSigned(body, request.headers)) return void response.writeHead(401).end();
    if (!body.startsWith('{')) return void response.writeHead(200, json).end(answer);
    response.end();
    const { event } = JSON.parse(body);
    void post(event);
  });
});
server.listen(Number(port), '127.0.0.1', () => {
  process.stdout.write(`listens on http://127.0.0.1:${port}\n`);
});

function isSigned(body, given) {
  const wanted = createHmac('sha256', SECRET)
    .update(`v0:${given['x-slack-request-timestamp']}:${body}`)
    .digest('hex');
  const had = Buffer.from(String(given['x-slack-signature']));
  const want = Buffer.from(`v0=${wanted}`);
  return had.length === want.length && timingSafeEqual(had, want);
}

async function post({ channel, ts }) {
  const body = JSON.stringify({ ...JSON.parse(answer), channel, thread_ts: ts });
  const path = `${new URL(api).pathname}chat.postMessage`;
  const { body: taken } = await pool.request({ path, method: 'POST', headers, body });
  await taken.dump();
}
