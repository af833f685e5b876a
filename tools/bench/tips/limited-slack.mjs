// A Slack that does nothing but keep its limits, in a process of its own. Arguments: workspaces, channels in all. Tokens
// are `xoxb-<workspace>`; channels are those of `subscribe`. `GET /seen` tells when messages arrived, and how many calls
// of which method were refused.
import { createServer } from 'node:http';
import { importTypescript } from '../import-typescript.mjs';

/** As few as Slack's words allow. https://docs.slack.dev/apis/web-api/rate-limits */
const LIMITS = {
  limitPerChannel: { burst: 1 },
  limitPerWorkspace: { burst: 10, perMinute: 300 },
  limitOfLookUps: { burst: 20, perMinute: 50 },
};
const [workspaces, channels] = process.argv.slice(2).map(Number);
const { createLimits } = await importTypescript('tests/servers/slack-limits.ts');
const limit = createLimits(LIMITS, () => performance.timeOrigin + performance.now());
const seen = { posts: [], refused: {}, calls: {} };

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    const method = (request.url ?? '').replace('/api/', '');
    response.setHeader('content-type', 'application/json');
    if (method === '/seen') return void response.end(JSON.stringify(seen));
    const { authorization = '' } = request.headers;
    const body = readBody(Buffer.concat(chunks).toString(), request.headers['content-type']);
    seen.calls[method] = (seen.calls[method] ?? 0) + 1;
    const wait = limit({ method, body, authorization });
    if (wait > 0) {
      seen.refused[method] = (seen.refused[method] ?? 0) + 1;
      response.writeHead(429, { 'retry-after': String(wait) }).end('{"ok":false,"error":"ratelimited"}');
      return;
    }
    const workspace = authorization.replace('Bearer xoxb-', '');
    if (method === 'chat.postMessage')
      seen.posts.push({
        at: Date.now(),
        workspace,
        channel: body.channel,
        thread: body.thread_ts ?? null,
      });
    response.end(JSON.stringify({ ok: true, ...answer(method, body, workspace) }));
  });
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`listens on http://127.0.0.1:${server.address().port}/\n`);
});

function answer(method, body, workspace) {
  if (method === 'auth.test') return { team_id: workspace, user_id: 'U0DEMARC', bot_id: 'B0DEMARC' };
  if (method === 'conversations.info') return { channel: channel(body.channel) };
  if (method === 'users.conversations') return joined(workspace, Number(body.cursor || 0));
  if (method === 'conversations.history') return { messages: [] };
  return { ts: `${Date.now()}.000100`, channel: body.channel, message: { text: 'x' } };
}

function channel(id) {
  return { id, is_member: true, is_ext_shared: false, is_channel: true };
}

function joined(workspace, begin) {
  const number = Number(workspace.slice('T0W'.length));
  const all = [];
  for (let n = number; n < channels; n += workspaces) all.push(channel(`C0W${number}N${n}`));
  const next = begin + 999 < all.length ? String(begin + 999) : '';
  return { channels: all.slice(begin, begin + 999), response_metadata: { next_cursor: next } };
}

function readBody(text, type = '') {
  return type.includes('json') ? JSON.parse(text || '{}') : Object.fromEntries(new URLSearchParams(text));
}
