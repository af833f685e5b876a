import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startProcess } from '../start-process.mjs';
import { APP_ID, APP_PASSWORD, TENANT_ID } from './credentials.mjs';

const LEAD = ['--import', new URL('./lead-https.mjs', import.meta.url).href];
/** For those who look where the time goes: `PROFILE=directory` writes a CPU profile of each app there. */
const PROFILE = process.env.PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.PROFILE}`] : [];

/** Starts Demarc as `npm start` does, with its default store. `microsoft` is the port of the local Microsoft. */
export async function startDemarc(microsoft) {
  const data = mkdtempSync(join(tmpdir(), 'demarc-bench-'));
  const env = {
    ...environment(microsoft),
    PORT: '0',
    DEMARC_DATA: data,
    LOG_LEVEL: 'warn',
    // One person asks everything here.
    DEMARC_PERSON_PER_MINUTE: '0',
    DEMARC_CHANNEL_PER_MINUTE: '0',
    MICROSOFT_APP_ID: APP_ID,
    MICROSOFT_APP_PASSWORD: APP_PASSWORD,
    MICROSOFT_APP_TENANT_ID: TENANT_ID,
  };
  const app = await startProcess(
    [...PROFILE, ...LEAD, 'dist/src/main.js'],
    env,
    /listens on (http:\/\/\S+?)[ /]/,
  );
  return { ...app, stop: () => app.stop().then(() => rmSync(data, { recursive: true, force: true })) };
}

/** Starts the yardstick; it answers with `card`, whatever it is asked. */
export async function startBareBot(microsoft, card) {
  const port = await freePort();
  const args = [...PROFILE, ...LEAD, 'tools/bench/teams/bare-bot.mjs', String(port), JSON.stringify(card)];
  return startProcess(args, environment(microsoft), /listens on (http:\/\/\S+)/);
}

/** The least that does the same, with node:http alone. */
export async function startBareHttp(microsoft, card) {
  const port = await freePort();
  const args = [...LEAD, 'tools/bench/teams/bare-http.mjs', String(port), JSON.stringify(card)];
  return startProcess(args, environment(microsoft), /listens on (http:\/\/\S+)/);
}

function environment(microsoft) {
  return { PATH: process.env.PATH, NODE_ENV: 'production', BENCH_MICROSOFT: String(microsoft) };
}
