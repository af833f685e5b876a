// What Demarc costs on Slack, beside a bare Bolt app, in turns of a few seconds each: slash commands answered in full, and
// mentions answered by chat.postMessage. Then 200 people at once for a minute: how long they wait for an acknowledgement.
// Everything is local; each app is a process of its own, and this one is Slack.
import { Pool } from 'undici';
import { readCompiledKnowledge } from '../../dist/src/knowledge/compiled-knowledge.js';
import { readQuestions } from '../evaluate/questions.mjs';
import { commandRequest, mentionRequest, pressRequest } from './slack/requests.mjs';
import { startBareApp, startDemarc } from './slack/start-app.mjs';
import { startWebApi } from './slack/start-web-api.mjs';
import { spread } from './spread.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 7);
const SECONDS = Number(process.env.SECONDS ?? 4);
const AT_ONCE = 100;
const PEOPLE = 200;
const STORM_SECONDS = Number(process.env.STORM ?? 60);

/** Every second one, fewer than Demarc remembers answers (src/answer-memory.ts). */
const asked = readQuestions('development')
  .map(({ ask }) => ask)
  .filter((ask, at) => at % 2 === 0 && typeof ask === 'string' && ask.trim() !== '');
const fresh = await plainQuestions();
let next = 0;
/** Questions that people ask again and again: each has been answered before. */
const question = () => asked[next++ % asked.length];
/** More questions than Demarc remembers answers, so that each is read and answered anew. */
const newQuestion = () => fresh[next++ % fresh.length];

const slack = await startWebApi();
const demarc = await startDemarc(slack.url);
const answer = await oneAnswer(demarc);
const bare = await startBareApp(slack.url, answer);
console.log(
  `an answer has ${JSON.stringify(answer).length} characters; ${ROUNDS} rounds of ${SECONDS} s each, ${AT_ONCE} at once`,
);

await askAll(command);
await ratio('/demarc with a full answer, to questions that were asked before', command, question);
await ratio('/demarc with a full answer, to questions that nobody has asked', command, newQuestion);
await askAll(mention);
await ratio('a mention answered in its thread', mention, question);
await storm();
await demarc.stop();
await bare.stop();
slack.close();

/** What is asked before is asked before a round counts: each question twice, of either app, which warms both up as well. */
async function askAll(once) {
  for (const app of [demarc, bare]) {
    const pool = new Pool(new URL(app.url).origin, { connections: AT_ONCE, pipelining: 1 });
    const left = [...asked, ...asked];
    const worker = async () => {
      while (left.length > 0) await once(pool, left.pop());
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    await pool.close();
  }
  console.log(`(each app was asked all ${asked.length} questions twice before the next rounds)`);
}

async function ratio(name, once, ask) {
  const figures = { demarc: [], bare: [] };
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [who, app] of Object.entries({ demarc, bare })) {
      const perSecond = await inARow(app, once, ask);
      if (round >= 0) figures[who].push(perSecond);
    }
  }
  const ratios = figures.demarc.map((one, round) => one / figures.bare[round]);
  const [ours, theirs, both] = [figures.demarc, figures.bare, ratios].map(range);
  console.log(
    `${name}\n  Demarc ${ours} per second, bare Bolt ${theirs} per second, ratio ${range(ratios, 2)}`,
  );
  return both;
}

/** How many get done in a second while `AT_ONCE` are always under way. */
async function inARow(app, once, ask) {
  const pool = new Pool(new URL(app.url).origin, { connections: AT_ONCE, pipelining: 1 });
  const until = performance.now() + SECONDS * 1000;
  let done = 0;
  const worker = async () => {
    while (performance.now() < until) {
      await once(pool, ask());
      done += 1;
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const perSecond = done / ((performance.now() - began) / 1000);
  await pool.close();
  return perSecond;
}

async function command(pool, text) {
  await send(pool, commandRequest(text));
}

async function mention(pool, text) {
  const request = mentionRequest(text);
  const answered = slack.answered(request.thread);
  await send(pool, request);
  await answered;
}

async function press(pool, text) {
  await send(pool, pressRequest(text).sign(slack.url.replace('/api/', '/response')));
}

async function send(pool, { body, headers }) {
  const response = await pool.request({ path: '/slack/events', method: 'POST', body, headers });
  const text = await response.body.text();
  if (response.statusCode !== 200) throw new Error(`answered ${response.statusCode}: ${text}`);
  return text;
}

async function plainQuestions() {
  const { services, topics } = await readCompiledKnowledge('dist/knowledge.json');
  const ways = [
    (topic, service) => `who is responsible for ${topic.en} on ${service}?`,
    (topic, service) => `wie is verantwoordelijk voor ${topic.nl} bij ${service}?`,
    (topic, service) => `${topic.en} for ${service}: AWS or us?`,
  ];
  return ways.flatMap((way) =>
    [...topics.values()].flatMap(({ name: topic }) =>
      [...services.values()].map((service) => way(topic, service.name)),
    ),
  );
}

async function oneAnswer(app) {
  const pool = new Pool(new URL(app.url).origin);
  const text = await send(pool, commandRequest('who patches the operating system on RDS?'));
  await pool.close();
  return JSON.parse(text);
}

/** People who ask, mention and press, each again as soon as the last was acknowledged. */
async function storm() {
  const pool = new Pool(new URL(demarc.url).origin, { connections: PEOPLE, pipelining: 1 });
  const until = performance.now() + STORM_SECONDS * 1000;
  const waits = [];
  let lost = 0;
  const ways = [command, (to, text) => send(to, mentionRequest(text)), press];
  const person = async (_one, number) => {
    for (let turn = number; performance.now() < until; turn += 1) {
      const began = performance.now();
      await ways[turn % ways.length](pool, question()).catch(() => (lost += 1));
      waits.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: PEOPLE }, person));
  await pool.close();
  const { median, p99, most } = spread(waits);
  console.log(
    `${PEOPLE} people for ${STORM_SECONDS} s: ${waits.length} deliveries, ${lost} lost; acknowledged after ${median.toFixed(0)} ms (median), ${p99.toFixed(0)} ms (p99), ${most.toFixed(0)} ms (most)`,
  );
}

function range(values, digits = 0) {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(digits);
  return `${at(0.5)} (${at(0)} to ${at(1)})`;
}
