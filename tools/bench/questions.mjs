// What a question costs, beside a bare dictionary look-up and the peers, in one process, taking turns question by question;
// how long each index takes to build and how much memory it holds; and how both grow with the knowledge base.

import { compose } from '../../dist/src/compose/compose.js';
import { readCompiledKnowledge } from '../../dist/src/knowledge/compiled-knowledge.js';
import { loadKnowledge } from '../../dist/src/knowledge/load-knowledge.js';
import { resolve } from '../../dist/src/resolve/resolve.js';
import { readTrainedModels } from '../../dist/src/training/trained-models-file.js';
import { createUnderstand } from '../../dist/src/understand/understand.js';
import { createFusePeer } from '../evaluate/peers/fuse.mjs';
import { createMiniSearchPeer } from '../evaluate/peers/minisearch.mjs';
import { createNlpPeer } from '../evaluate/peers/nlp.mjs';
import { readQuestions } from '../evaluate/questions.mjs';
import { createFlexSearchPeer } from './flexsearch.mjs';
import { growKnowledge } from './grow-knowledge.mjs';
import { spread } from './spread.mjs';

const ROUNDS = 12;
/** A peer that takes tens of milliseconds is asked fewer questions. */
const QUESTIONS_FOR_PEERS = 60;
const SIZES = [1, 3, 10];
const TODAY = new Date().toISOString().slice(0, 10);

const { utterances, kinds } = await loadKnowledge('knowledge', TODAY);
/** As it is served; beside it what peers learn from. */
const knowledge = { ...(await readCompiledKnowledge('dist/knowledge.json')), utterances, kinds };
const models = await readTrainedModels('dist/models.bin');
const questions = readQuestions('development').map(({ ask, locale }) => ({ ask, locale }));
const given = { defaultLocale: 'en' };

console.log(
  `${questions.length} questions, ${ROUNDS} rounds, microseconds per question; peers: ${QUESTIONS_FOR_PEERS} questions, one round`,
);
console.log(row(['', 'median', 'p99', 'most', 'build ms', 'memory MiB', 'median / look-up']));
for (const size of SIZES) {
  const base = growKnowledge(knowledge, size);
  console.log(
    `knowledge base x ${size}: ${base.services.size} services and variants, ${base.services.size * base.topics.size} cells`,
  );
  await ours(base);
  await peers(base);
}

async function ours(base) {
  const lookUp = built(() => dictionary(base));
  const understand = built(() => createUnderstand(base, models));
  const answer = (text) => compose(resolve(understand.made(text, given), base), TODAY);
  const runs = {
    'dictionary look-up': lookUp.made,
    understand: (text) => understand.made(text, given),
    'whole answer': answer,
  };
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let round = -4; round < ROUNDS; round++) {
    for (const { ask } of questions) {
      for (const [name, run] of Object.entries(runs)) {
        const began = performance.now();
        run(ask);
        const took = performance.now() - began;
        if (round >= 0) times[name].push(took * 1000);
      }
    }
  }
  const yardstick = spread(times['dictionary look-up']).median;
  const costs = { 'dictionary look-up': lookUp, understand, 'whole answer': understand };
  for (const [name, all] of Object.entries(times)) report(name, all, costs[name], yardstick);
}

async function peers(base) {
  const some = questions.filter((_, at) => at % Math.ceil(questions.length / QUESTIONS_FOR_PEERS) === 0);
  for (const create of [createMiniSearchPeer, createFlexSearchPeer, createFusePeer, createNlpPeer]) {
    const cost = await builtLater(() => create(base));
    const times = [];
    for (const { ask, locale } of some) {
      const began = performance.now();
      await cost.made.find(ask, locale);
      times.push((performance.now() - began) * 1000);
    }
    report(cost.made.name, times, cost);
  }
}

/** The least that finds a service: every run of up to three words looked up among all names and aliases. */
function dictionary({ services }) {
  const ids = new Map();
  for (const { id, name, aliases } of services.values())
    for (const alias of [name.toLowerCase(), ...aliases]) ids.set(alias, id);
  return (text) => {
    const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    const found = [];
    for (let from = 0; from < words.length; from++) {
      let phrase = '';
      for (let to = from; to < words.length && to < from + 3; to++) {
        phrase = to === from ? words[to] : `${phrase} ${words[to]}`;
        const id = ids.get(phrase);
        if (id !== undefined) found.push(id);
      }
    }
    return found;
  };
}

function built(make) {
  const before = heap();
  const began = performance.now();
  const made = make();
  const ms = performance.now() - began;
  return { made, ms, mib: heap() - before };
}

async function builtLater(make) {
  const before = heap();
  const began = performance.now();
  const made = await make();
  const ms = performance.now() - began;
  return { made, ms, mib: heap() - before };
}

function heap() {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

function report(name, times, { ms, mib }, yardstick) {
  const { median, p99, most } = spread(times);
  const ratio = yardstick === undefined ? '' : (median / yardstick).toFixed(1);
  console.log(
    row([name, median.toFixed(1), p99.toFixed(1), most.toFixed(0), ms.toFixed(0), mib.toFixed(1), ratio]),
  );
}

function row([first, ...rest]) {
  return `  ${first.padEnd(20)}${rest.map((cell) => cell.padStart(18)).join('')}`;
}
