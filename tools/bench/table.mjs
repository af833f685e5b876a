// `npm run bench`: one table of what Demarc costs, beside the least that could do the same, turn about in one run: requests per
// second, acknowledgement and answer on Slack and Teams, start-up and memory at rest. Everything is local; each app is a process of
// its own. Machines are noisy: the ratios count, with how far they lie apart. ROUNDS (5) and SECONDS (2) say how long it takes.
import { Pool } from 'undici';
import { importTypescript } from './import-typescript.mjs';
import { printTable } from './print-table.mjs';
import { startBareApp, startBareHttp, startDemarc } from './slack/start-app.mjs';
import { startWebApi } from './slack/start-web-api.mjs';
import { startUp } from './start-up.mjs';
import {
  startBareBot,
  startDemarc as startDemarcOnTeams,
  startBareHttp as startHttpOnTeams,
} from './teams/start-app.mjs';
import { startConnector } from './teams/start-connector.mjs';
import { startMicrosoft } from './teams/start-microsoft.mjs';
import { underLoad } from './under-load.mjs';
import { askOnSlack, askOnTeams, QUESTIONS } from './ways.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const SECONDS = Number(process.env.SECONDS ?? 2);
const AT_ONCE = Number(process.env.AT_ONCE ?? 50);
const QUESTION = 'who patches the operating system on RDS?';

console.log(
  `${ROUNDS} rounds of ${SECONDS} s, ${AT_ONCE} people at once; medians, and ratios to each yardstick: median (least to most)`,
);
await onSlack();
await onTeams();
await starts();

async function onSlack() {
  const slack = await startWebApi();
  const demarc = await startDemarc(slack.url);
  const { command, mention } = askOnSlack(slack);
  const message = await bodyOf(demarc, command);
  const apps = {
    Demarc: demarc,
    Bolt: await startBareApp(slack.url, JSON.parse(message)),
    'node:http': await startBareHttp(slack.url, message),
  };
  await compare('Slack: /demarc, answered in full', apps, command);
  await compare('Slack: a mention, answered in its thread', apps, mention);
  await Promise.all(Object.values(apps).map((app) => app.stop()));
  slack.close();
}

async function onTeams() {
  const [microsoft, connector] = await Promise.all([startMicrosoft(), startConnector()]);
  const tokens = await Promise.all(Array.from({ length: 8 }, () => microsoft.token(connector.url)));
  const ask = askOnTeams(connector, tokens);
  const demarc = await startDemarcOnTeams(microsoft.port);
  const card = JSON.parse(await bodyOf(demarc, ask)).attachments[0].content;
  const apps = {
    Demarc: demarc,
    botbuilder: await startBareBot(microsoft.port, card),
    'node:http': await startHttpOnTeams(microsoft.port, card),
  };
  await compare('Teams: a message, answered with a card', apps, ask);
  await Promise.all(Object.values(apps).map((app) => app.stop()));
  microsoft.close();
  connector.close();
}

/** What the yardsticks answer, whatever they are asked: what Demarc answers to a typical question. */
async function bodyOf(demarc, once) {
  const pool = new Pool(new URL(demarc.address).origin);
  const { body } = await once(pool, QUESTION);
  await pool.close();
  return body.toString();
}

async function compare(title, apps, once) {
  const figures = Object.fromEntries(Object.keys(apps).map((name) => [name, []]));
  for (const app of Object.values(apps)) await warmUp(app, once);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, app] of Object.entries(apps)) {
      const figure = await underLoad(app.address, once, { seconds: SECONDS, atOnce: AT_ONCE });
      figures[name].push(figure);
    }
  }
  const { Demarc, ...yardsticks } = figures;
  printTable(title, Demarc, yardsticks);
}

/** Every question once, so that all have found their pace before anything is measured. */
async function warmUp(app, once) {
  const pool = new Pool(new URL(app.address).origin, { connections: 10, pipelining: 1 });
  let left = QUESTIONS;
  const person = async () => {
    while (left-- > 0) await once(pool);
  };
  await Promise.all(Array.from({ length: 10 }, person));
  await pool.close();
}

async function starts() {
  const { startPostgresServer } = await importTypescript('tests/servers/postgres-server.ts');
  const server = await startPostgresServer();
  const all = await startUp({ rounds: ROUNDS, postgres: await server.emptyUrl() });
  for (const [name, { demarc, bare }] of Object.entries(all))
    printTable(`A start with ${name}`, demarc, { 'imports only': bare });
  await server.close();
}
