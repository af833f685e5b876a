import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startProcess } from '../start-process.mjs';
import { SECRET, TOKEN } from './credentials.mjs';

/** Starts Demarc as `npm start` does, with its default store. */
export async function startDemarc(apiUrl) {
  const data = mkdtempSync(join(tmpdir(), 'demarc-bench-'));
  const env = {
    PATH: process.env.PATH,
    PORT: '0',
    DEMARC_DATA: data,
    LOG_LEVEL: 'warn',
    // One person asks everything here.
    DEMARC_PERSON_PER_MINUTE: '0',
    DEMARC_CHANNEL_PER_MINUTE: '0',
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

/** The least that does the same, with node:http alone; `answer` is JSON. */
export async function startBareHttp(apiUrl, answer) {
  const port = await freePort();
  const args = ['tools/bench/slack/bare-http.mjs', String(port), apiUrl, answer];
  return started(args, { PATH: process.env.PATH, NODE_ENV: 'production' }, /listens on (http:\/\/\S+)/);
}

async function started(args, env, ready) {
  const app = await startProcess(args, env, ready);
  return { ...app, url: `${app.address}/slack/events` };
}
