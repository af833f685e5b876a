// `npm run soak`: questions on Slack and Teams by turns at a steady rate, and tips that fall due meanwhile, against one Demarc.
// Prints memory after warm-up and at the end, what was lost and what failed, and fails when anything was lost, uncaught, or
// memory grew by more than a tenth. MINUTES (60), SPEED (how many times faster Demarc's clock runs, 1), WARM_UP (seconds; as long as
// Demarc remembers a conversation, for so long what it holds grows with what is asked), RATE (deliveries per second; half of what is
// measured), TIPS_EVERY (seconds, 5).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import { SECRET, TOKEN } from '../bench/slack/credentials.mjs';
import { commandRequest } from '../bench/slack/requests.mjs';
import { startWebApi } from '../bench/slack/start-web-api.mjs';
import { startProcess } from '../bench/start-process.mjs';
import { APP_ID, APP_PASSWORD, TENANT_ID } from '../bench/teams/credentials.mjs';
import { startConnector } from '../bench/teams/start-connector.mjs';
import { startMicrosoft } from '../bench/teams/start-microsoft.mjs';
import { underLoad } from '../bench/under-load.mjs';
import { askOnSlack, askOnTeams } from '../bench/ways.mjs';

const MINUTE = 60_000;
const MINUTES = Number(process.env.MINUTES ?? 60);
const SPEED = Number(process.env.SPEED ?? 1);
/** In milliseconds: conversations last half an hour, and what has expired is looked for every ten minutes. */
const WARM_UP = Number(process.env.WARM_UP ?? (42 * 60) / SPEED) * 1_000;
const AT_ONCE = 200;
/** So long answers may be under way, in milliseconds; what is not there by then is lost. */
const PATIENCE = 30_000;
/** How often somebody wants tips, due a minute or so later, in milliseconds. */
const TIPS_EVERY = Number(process.env.TIPS_EVERY ?? 5) * 1_000;
/** How often the Bot Connector gets other tokens, in milliseconds; one is good for an hour of Demarc's clock. */
const NEW_TOKENS_EVERY = (20 * MINUTE) / SPEED;

// Whoever signs deliveries has the clock of whoever takes them.
process.env.SOAK_CLOCK = [Date.now(), Date.now(), SPEED].join();
await import('./tips/fast-clock.mjs');

const [slack, microsoft, connector] = await Promise.all([startWebApi(), startMicrosoft(), startConnector()]);
const newTokens = () => Promise.all(Array.from({ length: 8 }, () => microsoft.token(connector.url)));
const tokens = await newTokens();
const data = mkdtempSync(join(tmpdir(), 'demarc-soak-'));
const demarc = await start();
const { command, mention } = askOnSlack(slack);
const ways = [command, mention, askOnTeams(connector, tokens)];
const pool = new Pool(new URL(demarc.address).origin, { connections: AT_ONCE, pipelining: 1 });
const counts = { asked: 0, answered: 0, refused: 0, subscribed: 0 };
const underWay = new Set();
let turn = 0;

const measured = await underLoad(demarc.address, () => ways[turn++ % ways.length](pool), {
  seconds: 10,
  atOnce: 50,
});
const rate = Number(process.env.RATE ?? measured.perSecond / 2);
console.log(
  `at most ${measured.perSecond.toFixed(0)} deliveries per second; ${rate.toFixed(0)} per second for ${MINUTES} min`,
);
await keepAsking(WARM_UP);
const warm = await memory();
await keepAsking(MINUTES * MINUTE);
await Promise.race([Promise.all(underWay), pause(PATIENCE)]);
const end = await memory();
const tips = await tipsArrived();
const uncaught = (demarc.output().match(/^uncaught /gm) ?? []).length;
await demarc.stop();
report();
await pool.close();
for (const server of [slack, microsoft, connector]) server.close();
rmSync(data, { recursive: true, force: true });

function start() {
  const lead = [
    new URL('../bench/teams/lead-https.mjs', import.meta.url),
    new URL('./tell-memory.mjs', import.meta.url),
    new URL('./tips/fast-clock.mjs', import.meta.url),
  ];
  return startProcess(
    ['--expose-gc', ...lead.flatMap(({ href }) => ['--import', href]), 'dist/src/main.js'],
    {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: '0',
      DEMARC_DATA: data,
      LOG_LEVEL: 'warn',
      // A few people stand for many: each of them asks more than one person may.
      DEMARC_PERSON_PER_MINUTE: '0',
      DEMARC_CHANNEL_PER_MINUTE: '0',
      SLACK_BOT_TOKEN: TOKEN,
      SLACK_SIGNING_SECRET: SECRET,
      SLACK_API_URL: slack.url,
      MICROSOFT_APP_ID: APP_ID,
      MICROSOFT_APP_PASSWORD: APP_PASSWORD,
      MICROSOFT_APP_TENANT_ID: TENANT_ID,
      BENCH_MICROSOFT: String(microsoft.port),
      SOAK_CLOCK: process.env.SOAK_CLOCK,
    },
    /listens on (http:\/\/\S+?)[ /]/,
  );
}

/** Asks at the rate, whether or not what was asked before has been answered. */
async function keepAsking(milliseconds) {
  const began = performance.now();
  let asked = 0;
  let nextTips = began + TIPS_EVERY;
  let nextTokens = began;
  for (let now = began; now < began + milliseconds; now = performance.now()) {
    for (const due = ((now - began) / 1_000) * rate; asked < due; asked += 1) ask();
    if (now >= nextTips) {
      nextTips += TIPS_EVERY;
      await wantTips();
    }
    if (now >= nextTokens) {
      nextTokens += NEW_TOKENS_EVERY;
      tokens.splice(0, tokens.length, ...(await newTokens()));
    }
    await pause(10);
  }
}

function ask() {
  counts.asked += 1;
  const asking = ways[turn++ % ways.length](pool).then(
    () => (counts.answered += 1),
    () => (counts.refused += 1),
  );
  underWay.add(asking);
  void asking.then(() => underWay.delete(asking));
}

/** Somebody wants tips in a channel of its own, which fall due between half a minute and one and a half from now. */
async function wantTips() {
  const time = new Date(Date.now() + 1.5 * MINUTE * SPEED).toISOString().slice(11, 16);
  const { body, headers } = commandRequest(`tips on ${time} UTC daily`, `C0TIPS${counts.subscribed}`);
  const response = await pool.request({ path: '/slack/events', method: 'POST', body, headers });
  await response.body.dump();
  counts.subscribed += 1;
}

/** Tips are late when many posts are due: they are waited for. */
async function tipsArrived() {
  const until = performance.now() + 4 * MINUTE;
  while (slack.unasked().length < counts.subscribed && performance.now() < until) await pause(1_000);
  return { arrived: slack.unasked().length, channels: new Set(slack.unasked()).size };
}

/** Heap with array buffers after garbage collection, and all that is resident, in MiB. */
async function memory() {
  const said = () => [...demarc.output().matchAll(/^memory (\S+) (\S+)$/gm)];
  const before = said().length;
  process.kill(demarc.pid, 'SIGUSR2');
  while (said().length === before) await pause(50);
  const [, heap, resident] = said().at(-1).map(Number);
  return { heap, resident };
}

function report() {
  const lost = counts.asked - counts.answered;
  const lostTips = counts.subscribed - tips.channels;
  const twice = tips.arrived - tips.channels;
  const grew = end.heap / warm.heap;
  console.log(
    `memory after garbage collection: ${warm.heap} MiB after warm-up, ${end.heap} MiB at the end (${grew.toFixed(3)} times); resident: ${warm.resident} MiB, ${end.resident} MiB (${(end.resident / warm.resident).toFixed(3)} times)`,
  );
  console.log(
    `${counts.asked} asked, ${lost} lost (${counts.refused} refused); ${counts.subscribed} tips due, ${lostTips} lost, ${twice} twice; ${uncaught} uncaught`,
  );
  if (lost + lostTips + twice + uncaught > 0 || grew > 1.1 || end.resident / warm.resident > 1.1)
    process.exitCode = 1;
}
