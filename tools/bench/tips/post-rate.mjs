import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { createInstallations } from '../../../dist/adapters/slack/oauth/installations.js';
import { createSeal } from '../../../dist/adapters/slack/oauth/seal.js';
import { createSlackPlatform } from '../../../dist/adapters/slack/slack-platform.js';
import { createInbox } from '../../../dist/src/create-inbox.js';
import { SECRET } from '../slack/credentials.mjs';
import { mentionRequest } from '../slack/requests.mjs';
import { spread } from '../spread.mjs';
import { startProcess } from '../start-process.mjs';
import { openStores } from './open-stores.mjs';
import { startSending } from './start-sending.mjs';
import { subscribe } from './subscribe.mjs';

const DAY = 24 * 3_600_000;
const KEY = Buffer.alloc(32, 7).toString('base64');
const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
/** What the local Slack takes of a workspace, in messages per second. */
const ALLOWED = 5;
const ANSWER = {
  outcome: 'answered',
  locale: 'en',
  title: 'You',
  blocks: [{ type: 'paragraph', text: 'An answer.' }],
  sources: [],
  suggestions: [],
  wording: 'curated',
};

/**
 * Part C. So many tips fall due at once in so many workspaces, out of many that are subscribed, and are posted through the
 * real platform to a Slack that has Slack's limits. Prints how near to the allowed rate they come, counted from the first
 * tick, what was refused, and what an answer waits for in the busiest time and before it. Where answers were asked for, tips
 * give way to them: that workspace comes out lowest.
 */
export async function postRate({ subscribed, due, workspaces }) {
  const slack = await startProcess(
    ['tools/bench/tips/limited-slack.mjs', String(workspaces), String(due)],
    process.env,
    /listens on (http:\/\/\S+)/,
  );
  const { store, fill, end } = await openStores.postgres();
  const time = new Date(Date.now() - 60_000).toISOString().slice(11, 16);
  await fill(
    Array.from({ length: subscribed }, (_, n) => ({
      subscription: subscribe(n, time, workspaces),
      due: n < due ? Date.now() : Date.now() + DAY,
    })),
  );
  await install(store, workspaces);
  const platform = await startPlatform(store, slack.address);
  const seen = async () => (await fetch(`${slack.address}seen`)).json();
  const before = await answerTimes(platform, seen, 20);
  const cpu = process.cpuUsage();
  const began = Date.now();
  const sending = startSending(store, platform, Date.now, (milliseconds, tick) => {
    void tick();
    const timer = setInterval(tick, milliseconds);
    return () => clearInterval(timer);
  });
  await pause(1_000);
  const meanwhile = await answerTimes(platform, seen, 20);
  let posts = [];
  for (let quiet = 0; posts.length < due && quiet < 120; quiet += 1) {
    const known = posts.length;
    await pause(1_000);
    posts = tips(await seen());
    if (posts.length > known) quiet = 0;
  }
  const { user, system } = process.cpuUsage(cpu);
  await sending.stop();
  const { refused, calls } = await seen();
  report({ posts, due, workspaces, subscribed, began, cpu: (user + system) / 1_000, refused, calls });
  console.log(
    `  an answer arrived after ${inWords(before)} before, and after ${inWords(meanwhile)} meanwhile, in a workspace full of tips`,
  );
  await platform.end();
  await end();
  await slack.stop();
}

function tips({ posts }) {
  return posts.filter(({ thread }) => thread === null);
}

function report({ posts, due, workspaces, subscribed, began, cpu, refused, calls }) {
  const shares = [...byWorkspace(posts).values()].map((all) => {
    const last = Math.max(...all.map(({ at }) => at));
    return all.length / ((last - began) / 1_000) / ALLOWED;
  });
  const { least, median, most } = spread(shares);
  const channels = new Set(posts.map(({ channel }) => channel)).size;
  console.log(
    `C ${due} due of ${subscribed} in ${workspaces} workspaces: ${posts.length} posted in ${channels} channels; ${median.toFixed(3)} of the allowed rate (${least.toFixed(3)} to ${most.toFixed(3)} by workspace); refused: ${JSON.stringify(refused)} of ${JSON.stringify(calls)}; ${(cpu / posts.length).toFixed(2)} ms of processor time a tip`,
  );
}

function byWorkspace(posts) {
  const groups = new Map();
  for (const post of posts) groups.set(post.workspace, [...(groups.get(post.workspace) ?? []), post]);
  return groups;
}

/** Installs the app in every workspace, as OAuth would. */
async function install(store, workspaces) {
  const installations = createInstallations(store, createSeal([KEY]), Date.now);
  for (let n = 0; n < workspaces; n += 1) {
    const id = `T0W${n}`;
    const bot = { token: `xoxb-${id}`, id: 'B0DEMARC', userId: 'U0DEMARC', scopes: [] };
    const installation = { team: { id }, enterprise: undefined, isEnterpriseInstall: false, user: {}, bot };
    await installations.keep(`slack:${id}`, { since: 0, installation });
  }
}

async function startPlatform(store, address) {
  const oauth = { clientId: '1', clientSecret: '2', encryptionKeys: [KEY], publicUrl: undefined };
  const platform = createSlackPlatform({
    botToken: undefined,
    oauth,
    signingSecret: SECRET,
    appToken: undefined,
    apiUrl: `${address}api/`,
    proxy: undefined,
    answersShared: false,
    inbox: createInbox(store, Date.now),
    records: store,
    log: SILENT,
    defaultLocale: 'en',
  });
  await platform.start({
    ask: async () => ANSWER,
    follows: async () => false,
    home: async () => ({ locale: 'en', fixed: null, subscriptions: [], examples: [], services: [] }),
    vote: async () => {},
    keepsText: false,
    forget: async () => {},
  });
  const [events] = platform.routes;
  const server = createServer((request, response) => void events.handle(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(platform, {
    url: `http://127.0.0.1:${server.address().port}${events.path}`,
    async end() {
      await platform.stop();
      server.closeAllConnections();
      server.close();
    },
  });
}

/** Mentions in one workspace, one every half second, each in a channel of its own: how long until its answer arrived. */
async function answerTimes({ url }, seen, count) {
  const asked = new Map();
  for (let n = 0; n < count; n += 1) {
    const { body, headers, thread } = mentionRequest('who patches RDS?', 'T0W0');
    asked.set(thread, Date.now());
    await fetch(url, { method: 'POST', body, headers });
    await pause(500);
  }
  const arrived = new Map((await seen()).posts.map(({ thread, at }) => [thread, at]));
  return spread([...asked].map(([thread, at]) => (arrived.get(thread) ?? Number.NaN) - at));
}

function inWords({ median, most }) {
  return `${median} ms (${most} at most)`;
}
