// What Demarc costs on Teams, beside a bare botbuilder bot, in turns of a few seconds each: messages in personal chats, answered
// with a full card, authentication on in both. Everything is local; each app is a process of its own, and this one is Microsoft.
// Where others use the machine too, the CPU time of an activity says more than how many get done in a second.
import { Pool } from 'undici';
import { readCompiledKnowledge } from '../../dist/src/knowledge/compiled-knowledge.js';
import { readQuestions } from '../evaluate/questions.mjs';
import { cpuOf } from './teams/cpu-of.mjs';
import { messageActivity } from './teams/message-activity.mjs';
import { startBareBot, startDemarc } from './teams/start-app.mjs';
import { startConnector } from './teams/start-connector.mjs';
import { startMicrosoft } from './teams/start-microsoft.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 7);
const SECONDS = Number(process.env.SECONDS ?? 4);
const AT_ONCE = 100;
/** The Bot Connector uses a token until it expires, but it is many machines. */
const TOKENS = 8;

const asked = someQuestions(500);
const fresh = await plainQuestions();
let next = 0;
/** Questions that people ask again and again: each has been answered before. */
const question = () => asked[next++ % asked.length];
/** More questions than Demarc remembers answers, so that each is read and answered anew. */
const newQuestion = () => fresh[next++ % fresh.length];

const microsoft = await startMicrosoft();
const connector = await startConnector();
const tokens = await Promise.all(Array.from({ length: TOKENS }, () => microsoft.token(connector.url)));
const demarc = await startDemarc(microsoft.port);
const card = typicalOf(await askedOnce(demarc));
const bare = await startBareBot(microsoft.port, card);
await askedOnce(bare);
console.log(
  `a card has ${JSON.stringify(card).length} characters; ${ROUNDS} rounds of ${SECONDS} s each, ${AT_ONCE} at once`,
);
await ratio('questions that were asked before', question);
await ratio('questions that nobody has asked', newQuestion);
await demarc.stop();
await bare.stop();
microsoft.close();
connector.close();

async function ratio(name, ask) {
  const figures = { demarc: [], bare: [] };
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [who, app] of Object.entries({ demarc, bare })) {
      const figure = await inARow(app, ask);
      if (round >= 0) figures[who].push(figure);
    }
  }
  const compare = (of) => figures.demarc.map((one, round) => of(one, figures.bare[round]));
  const all = (who, what) => range(figures[who].map((one) => one[what]));
  console.log(
    [
      name,
      `  Demarc ${all('demarc', 'perSecond')} per second, bare botbuilder ${all('bare', 'perSecond')} per second, ratio ${range(
        compare((ours, theirs) => ours.perSecond / theirs.perSecond),
        2,
      )}`,
      `  CPU time of an activity: Demarc ${all('demarc', 'cpu')} µs, bare botbuilder ${all('bare', 'cpu')} µs, ratio of speed ${range(
        compare((ours, theirs) => theirs.cpu / ours.cpu),
        2,
      )}`,
      `  Demarc’s messages have ${all('demarc', 'bytes')} bytes, bare botbuilder’s ${all('bare', 'bytes')}`,
    ].join('\n'),
  );
}

/** How many get done in a second while `AT_ONCE` are always under way, and what one of them costs. */
async function inARow(app, ask) {
  const pool = new Pool(app.address, { connections: AT_ONCE, pipelining: 1 });
  const [began, cpu, bytes] = [performance.now(), cpuOf(app.pid), connector.taken.bytes];
  const until = began + SECONDS * 1000;
  let done = 0;
  const worker = async () => {
    while (performance.now() < until) {
      await answered(pool, ask());
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const figure = {
    perSecond: done / ((performance.now() - began) / 1000),
    cpu: ((cpuOf(app.pid) - cpu) * 1000) / done,
    bytes: (connector.taken.bytes - bytes) / done,
  };
  await pool.close();
  return figure;
}

/** Asks, and waits for the answer; gives what the answer was. */
async function answered(pool, text) {
  const activity = messageActivity(text, connector.url);
  const answer = connector.answerTo(activity.id);
  const response = await pool.request({
    path: '/api/messages',
    method: 'POST',
    body: JSON.stringify(activity),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[next % TOKENS]}` },
  });
  await response.body.dump();
  if (response.statusCode !== 200) throw new Error(`answered ${response.statusCode}: ${demarc.output()}`);
  return answer;
}

/** Asks every question once, so that both have found their pace before anything is measured; gives the cards. */
async function askedOnce(app) {
  const pool = new Pool(app.address);
  const cards = [];
  for (const text of asked) {
    const { attachments } = JSON.parse(await answered(pool, text));
    cards.push(attachments[0].content);
  }
  await pool.close();
  return cards;
}

/** The card that comes nearest to the mean size. */
function typicalOf(cards) {
  const size = (one) => JSON.stringify(one).length;
  const mean = cards.reduce((sum, one) => sum + size(one), 0) / cards.length;
  return cards.reduce((best, one) => (Math.abs(size(one) - mean) < Math.abs(size(best) - mean) ? one : best));
}

/** So many, of all kinds. */
function someQuestions(many) {
  const all = readQuestions('development')
    .map(({ ask }) => ask)
    .filter((ask) => typeof ask === 'string' && ask.trim() !== '');
  return Array.from({ length: many }, (_, at) => all[Math.floor((at * all.length) / many)]);
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

function range(values, digits = 0) {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(digits);
  return `${at(0.5)} (${at(0)} to ${at(1)})`;
}
