import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { memoryOf } from './memory-of.mjs';
import { SECRET, TOKEN } from './slack/credentials.mjs';
import { startWebApi } from './slack/start-web-api.mjs';
import { startProcess } from './start-process.mjs';
import { cpuOf } from './teams/cpu-of.mjs';
import { APP_ID, APP_PASSWORD, TENANT_ID } from './teams/credentials.mjs';

/** What is at rest is measured this much later than the start, in milliseconds. */
const REST = 1_500;
/** The packages that Demarc imports whatever is configured. */
const ALWAYS = ['dotenv', 'express', 'pino'];
const SLACK = ['@slack/bolt', '@slack/oauth', 'p-limit', 'undici'];
const TEAMS = ['botbuilder', 'botframework-connector'];

/**
 * Starts Demarc and a process that only imports the same packages, turn about. `postgres` is the address of an empty database.
 * Gives for each configuration the rounds: until ready and CPU time until then in milliseconds, memory at rest in MiB.
 */
export async function startUp({ rounds, postgres }) {
  const slack = await startWebApi();
  const configurations = Object.entries(configured(slack.url, postgres));
  const all = Object.fromEntries(configurations.map(([name]) => [name, { demarc: [], bare: [] }]));
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, { packages, env }] of configurations) {
      const figures = { demarc: await demarcOnce(env), bare: await bareOnce(packages) };
      if (round >= 0) for (const [who, figure] of Object.entries(figures)) all[name][who].push(figure);
    }
  }
  slack.close();
  return all;
}

function configured(slackApi, postgres) {
  const slack = { SLACK_BOT_TOKEN: TOKEN, SLACK_SIGNING_SECRET: SECRET, SLACK_API_URL: slackApi };
  const teams = {
    MICROSOFT_APP_ID: APP_ID,
    MICROSOFT_APP_PASSWORD: APP_PASSWORD,
    MICROSOFT_APP_TENANT_ID: TENANT_ID,
  };
  return {
    playground: { packages: ALWAYS, env: {} },
    Slack: { packages: [...ALWAYS, ...SLACK], env: slack },
    Teams: { packages: [...ALWAYS, ...TEAMS], env: teams },
    'Slack, Teams, PostgreSQL': {
      packages: [...ALWAYS, ...SLACK, ...TEAMS, 'pg'],
      env: { ...slack, ...teams, DATABASE_URL: postgres },
    },
  };
}

async function demarcOnce(env) {
  const data = mkdtempSync(join(tmpdir(), 'demarc-bench-'));
  const given = { ...env, PORT: '0', DEMARC_DATA: data, LOG_LEVEL: 'warn' };
  const figure = await once(['dist/src/main.js'], given, isReady);
  rmSync(data, { recursive: true, force: true });
  return figure;
}

function bareOnce(packages) {
  return once(['tools/bench/only-imports.mjs', ...packages], {}, async () => {});
}

async function once(args, env, ready) {
  const began = performance.now();
  const app = await startProcess(
    args,
    { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
    /listens on (http:\/\/[^\s/]+)/,
  );
  await ready(app.address);
  const figure = { 'until ready, ms': performance.now() - began, 'CPU time until then, ms': cpuOf(app.pid) };
  await pause(REST);
  figure['memory at rest, MiB'] = memoryOf(app.pid);
  await app.stop();
  return figure;
}

async function isReady(address) {
  while ((await fetch(`${address}/readyz`)).status !== 200) await pause(5);
}
