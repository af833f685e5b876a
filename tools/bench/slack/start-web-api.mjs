import { createServer } from 'node:http';

/** A Web API that takes everything at once, and tells whoever asks when a message has arrived. */
export async function startWebApi() {
  const waiting = new Map();
  const unasked = [];
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const method = (request.url ?? '').slice('/api/'.length);
      response.writeHead(200, { 'content-type': 'application/json' }).end(REPLIES[method] ?? '{"ok":true}');
      if (method === 'chat.postMessage') arrived(Buffer.concat(chunks).toString());
    });
  });
  const arrived = (body) => {
    const thread = /thread_ts(?:=|":")([\d.]+)/.exec(body)?.[1];
    if (thread === undefined) unasked.push(/channel(?:=|":")(\w+)/.exec(body)?.[1]);
    waiting.get(thread)?.();
    waiting.delete(thread);
  };
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/api/`,
    /** Resolves when an answer in the thread has arrived. */
    answered: (thread) => new Promise((resolve) => waiting.set(thread, resolve)),
    /** The channels in which something was posted that answers nobody, once for each post. */
    unasked: () => unasked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const REPLIES = {
  'auth.test': '{"ok":true,"team_id":"T0BENCH","user_id":"U0DEMARC","bot_id":"B0DEMARC"}',
  'conversations.info':
    '{"ok":true,"channel":{"id":"C0CLOUD","is_channel":true,"is_member":true,"is_ext_shared":false}}',
  'conversations.history': '{"ok":true,"messages":[]}',
  'chat.postMessage': '{"ok":true,"channel":"C0CLOUD","ts":"1764000000.000200","message":{"text":"x"}}',
};
