import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SECRET, TOKEN } from './credentials.mjs';

/** Starts Demarc as `npm start` does, with its default store. */
export async function startDemarc(apiUrl) {
  const data = mkdtempSync(join(tmpdir(), 'demarc-bench-'));
  const env = {
    PATH: process.env.PATH,
    PORT: '0',
    DEMARC_DATA: data,
    LOG_LEVEL: 'warn',
    SLACK_BOT_TOKEN: TOKEN,
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: apiUrl,
    NODE_ENV: 'production',
  };
  const app = await started(['dist/src/main.js'], env, /listens on (http:\/\/\S+?)[ /]/);
  return { ...app, stop: () => app.stop().then(() => rmSync(data, { recursive: true, force: true })) };
}

/** Starts the yardstick; it answers with `answer`, whatever it is asked. */
export async function startBareApp(apiUrl, answer) {
  const port = await freePort();
  const args = ['tools/bench/slack/bare-app.mjs', String(port), apiUrl, JSON.stringify(answer)];
  return started(args, { PATH: process.env.PATH, NODE_ENV: 'production' }, /listens on (http:\/\/\S+)/);
}

async function started(args, env, ready) {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const address = await new Promise((resolve, reject) => {
    const read = (chunk) => {
      output += chunk;
      const found = ready.exec(output);
      if (found) resolve(found[1].replace('localhost', '127.0.0.1'));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    exited.then(() => reject(new Error(`It ended: ${output}`)));
  });
  return {
    url: `${address}/slack/events`,
    pid: child.pid,
    output: () => output,
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
