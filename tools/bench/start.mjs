// `npm run bench:questions`: what a start costs before the first question can be answered, as a ratio to a named yardstick. The
// candidates take turns in one run, because machines are noisy; median and spread are printed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createAsk } from '../../dist/src/ask.js';
import { readCompiledKnowledge } from '../../dist/src/knowledge/compiled-knowledge.js';
import { loadKnowledge } from '../../dist/src/knowledge/load-knowledge.js';
import { readCompiled } from '../../dist/src/read-compiled.js';
import { createMemoryStore } from '../../dist/src/store/memory-store.js';

const ROUNDS = 15;
const COMPILED = 'dist/knowledge.json';
const today = new Date().toISOString().slice(0, 10);
const files = readdirSync('knowledge', { recursive: true }).filter((name) => name.endsWith('.yaml'));

const candidates = {
  'start: read the compiled base': () => readCompiledKnowledge(COMPILED),
  'start: and be ready to answer': async () => {
    createAsk({
      ...(await readCompiled('.')),
      store: createMemoryStore(),
      defaultLocale: 'en',
      now: Date.now,
    });
  },
  'build: parse and check the YAML files': () => loadKnowledge('knowledge', today),
  'yardstick J: JSON.parse of the compiled base': () => JSON.parse(readFileSync(COMPILED, 'utf8')),
  'yardstick Y: bare parse of the YAML files': () =>
    files.map((name) => parse(readFileSync(join('knowledge', name), 'utf8'), { schema: 'core' })),
};
const yardstickOf = {
  start: 'yardstick J: JSON.parse of the compiled base',
  build: 'yardstick Y: bare parse of the YAML files',
};

const times = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
for (let round = -2; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(candidates)) {
    const began = performance.now();
    await run();
    if (round >= 0) times[name].push(performance.now() - began);
  }
}

console.log(`${files.length} files, ${ROUNDS} rounds taking turns, milliseconds: median (least to most)`);
for (const [name, all] of Object.entries(times)) {
  const yardstick = yardstickOf[name.split(':', 1)[0]];
  const ratio = yardstick
    ? `${(median(all) / median(times[yardstick])).toFixed(2)} x ${yardstick.slice(0, 11)}`
    : '';
  console.log(`${name.padEnd(46)}${spread(all).padStart(24)}  ${ratio}`);
}

function median(all) {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)];
}

function spread(all) {
  return `${median(all).toFixed(1)} (${Math.min(...all).toFixed(1)} to ${Math.max(...all).toFixed(1)})`;
}
