// What second thoughts cost beside the network: reading an answer as facts, writing the prompt, reading and checking a reply,
// and putting the answer together again; over answers to many questions, each in a reply that the check reads to its end.
// The yardstick is the answer itself, understood and composed anew, alternating in one run. ROUNDS (7).
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createDemarc } from '../../dist/src/demarc.js';
import { readCompiledKnowledge } from '../../dist/src/knowledge/compiled-knowledge.js';
import { createModelCounts } from '../../dist/src/rephrase/model/model-counts.js';
import { placesOf } from '../../dist/src/rephrase/places-of.js';
import { createReword } from '../../dist/src/rephrase/reword.js';
import { createMemoryStore } from '../../dist/src/store/memory-store.js';
import { readTrainedModels } from '../../dist/src/training/trained-models-file.js';

const rounds = Number(process.env.ROUNDS ?? 7);
const QUESTIONS = 'tests/questions/development';

const [knowledge, models] = await Promise.all([
  readCompiledKnowledge('dist/knowledge.json'),
  readTrainedModels('dist/models.bin'),
]);
const parts = { knowledge, models, defaultLocale: 'en', now: Date.now, keepsText: false };
const fresh = () => createDemarc({ ...parts, store: createMemoryStore() }).ask;

const questions = readdirSync(QUESTIONS)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => parse(readFileSync(`${QUESTIONS}/${name}`, 'utf8')))
  .map(({ ask }) => ask)
  .filter((ask) => typeof ask === 'string');
const ask = fresh();
const asked = [];
for (const question of questions) {
  const answer = await ask(question, {});
  if (placesOf(answer).places.length > 0) asked.push({ question, answer });
}

// A model that gives every fact back, but for its full stop, makes every rule run on every fact: what comes back letter by
// letter would not be compared at all.
const complete = async ({ input }) => {
  const facts = [...input.matchAll(/^ {2}(f\d+): (.*)$/gm)];
  return {
    text: JSON.stringify({
      sentences: facts.map(([, id, text]) => ({ text: text.replace(/\.$/, '!'), facts: [id] })),
    }),
    tokens: 0,
  };
};

const answering = [];
const rewording = [];
for (let round = 0; round < rounds; round += 1) {
  const stopping = new AbortController().signal;
  const reword = createReword({ complete, counts: createModelCounts(), sendsQuestion: true, stopping });
  const again = fresh();
  for (const { question, answer } of asked) {
    answering.push(await timed(() => again(question, {})));
    rewording.push(await timed(() => reword(question, answer)));
  }
}

// Processor time, in milliseconds: what else the machine does meanwhile is not counted.
async function timed(run) {
  const began = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

const milliseconds = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)].toFixed(3);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, most ${at(1)} ms`;
};
console.log(`${asked.length} answers, ${rounds} rounds`);
console.log(`an answer:       ${milliseconds(answering)}`);
console.log(`second thoughts: ${milliseconds(rewording)}`);
