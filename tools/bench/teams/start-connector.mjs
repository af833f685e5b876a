import { createServer } from 'node:http';
import { OUTGOING_TOKEN } from './credentials.mjs';

/** A Bot Connector that takes every message that carries the right token, and tells whoever asks when an answer has arrived. */
export async function startConnector() {
  const waiting = new Map();
  const taken = { count: 0, bytes: 0 };
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const right = request.headers.authorization === `Bearer ${OUTGOING_TOKEN}`;
      response
        .writeHead(right ? 201 : 401, { 'content-type': 'application/json' })
        .end('{"id":"1732406400999"}');
      const activity = decodeURIComponent(request.url.slice(request.url.lastIndexOf('/') + 1));
      const body = Buffer.concat(chunks);
      taken.count += 1;
      taken.bytes += body.length;
      waiting.get(activity)?.(body);
      waiting.delete(activity);
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    taken,
    /** Resolves with the body of the answer to an activity, when it has arrived. */
    answerTo: (activity) => new Promise((resolve) => waiting.set(activity, resolve)),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
