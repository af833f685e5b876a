// `npm run evaluate`: the scoreboard of understanding. Asks every question of tests/questions/ and holds the answers against
// what they should be, for Demarc and for its peers on the same knowledge and questions.
//
//   --half development|frozen   one half only (both by default)
//   --family yes-no             one family only
//   --misses                    lists what was missed, of the development half only: the frozen half stays unread
//   --no-peers                  Demarc alone, in a second or two; with peers it takes some minutes
//   --readme                    writes the short table into README.md
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createAsk } from '../dist/src/ask.js';
import { readCompiledKnowledge } from '../dist/src/knowledge/compiled-knowledge.js';
import { loadKnowledge } from '../dist/src/knowledge/load-knowledge.js';
import { createMemoryStore } from '../dist/src/store/memory-store.js';
import { readTrainedModels } from '../dist/src/training/trained-models-file.js';
import { formatBoard } from './evaluate/format-board.mjs';
import { isOutOfScope, judge } from './evaluate/judge.mjs';
import { createFusePeer } from './evaluate/peers/fuse.mjs';
import { answerFor, NOTHING } from './evaluate/peers/look-up.mjs';
import { createMiniSearchPeer } from './evaluate/peers/minisearch.mjs';
import { createNlpPeer } from './evaluate/peers/nlp.mjs';
import { HALVES, readQuestions } from './evaluate/questions.mjs';
import { readmeTable, withTable } from './evaluate/readme-table.mjs';

const { values: options } = parseArgs({
  options: {
    half: { type: 'string' },
    family: { type: 'string' },
    misses: { type: 'boolean' },
    'no-peers': { type: 'boolean' },
    readme: { type: 'boolean' },
  },
});
const halves = options.half ? [options.half] : HALVES;
if (halves.some((half) => !HALVES.includes(half))) stop(`--half must be one of ${HALVES.join(', ')}.`);
if (options.readme && (options['no-peers'] || options.half || options.family))
  stop('--readme writes the whole table: give it alone.');

/** Every so many questions of the development half suffice to find a peer's threshold. */
const SAMPLE = 12;
const isInSample = (_, at) => at % SAMPLE === 0;

const knowledge = await readCompiledKnowledge('dist/knowledge.json');
const models = await readTrainedModels('dist/models.bin');
const titleOf = (concept) => Object.values(knowledge.concepts.get(concept)?.name ?? {});
const isWanted = ({ family }) => !options.family || family === options.family;
const questions = Object.fromEntries(HALVES.map((half) => [half, readQuestions(half).filter(isWanted)]));

const boards = { Demarc: {} };
for (const half of halves) boards.Demarc[half] = await judged(questions[half], askDemarc());
if (!options['no-peers']) {
  // The slowest takes a quarter of a second for a question: without a wish, the half that counts is enough.
  const asked = options.half ? halves : ['frozen'];
  const taught = await loadKnowledge('knowledge', new Date().toISOString().slice(0, 10));
  // What a peer has learnt word for word it finds with a score that nothing else reaches: such a question tells no threshold.
  const learnt = new Set(
    [...taught.utterances.values(), ...taught.kinds.values()].flatMap((said) => [...said.en, ...said.nl]),
  );
  const unlearnt = questions.development.filter(({ ask }) => !learnt.has(ask));
  for (const create of [createMiniSearchPeer, createFusePeer, createNlpPeer]) {
    const peer = await create(taught);
    // A peer may be silent too: under the score that serves it best on a part of the development half.
    const least = bestThreshold(await hitsOf(peer, unlearnt.filter(isInSample)));
    boards[peer.name] = {};
    for (const half of asked) boards[peer.name][half] = judgeHits(await hitsOf(peer, questions[half]), least);
  }
}

for (const half of halves) process.stdout.write(formatBoard(half, boards, half));
if (options.misses) for (const one of boards.Demarc.development ?? []) printMiss(one);
if (options.readme) {
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync('README.md', withTable(readme, readmeTable(boards)));
}

/** Each question gets a conversation of its own, in which the earlier messages are said first. */
function askDemarc() {
  const ask = createAsk({
    knowledge,
    models,
    store: createMemoryStore(),
    defaultLocale: 'en',
    now: () => 0,
  });
  let conversations = 0;
  return async ({ ask: text, after }) => {
    const conversation = `evaluate ${conversations++}`;
    for (const earlier of after) await ask(earlier, { conversation });
    return ask(text, { conversation });
  };
}

async function judged(all, answerTo) {
  const results = [];
  for (const question of all) {
    const answer = await answerTo(question);
    results.push({ question, answer, ...judge(question, answer, titleOf) });
  }
  return results;
}

/** Peers are asked for verdicts and for silence only; they know no other kind. Earlier messages are put before the last. */
async function hitsOf(peer, all) {
  const hits = [];
  for (const question of all) {
    if (question.kind !== 'verdict' && question.kind !== 'concept' && !isOutOfScope(question)) continue;
    const text = [...question.after, question.ask].join(' ');
    hits.push({ question, hit: await peer.find(text, question.locale) });
  }
  return hits;
}

function judgeHits(hits, least) {
  return hits.map(({ question, hit }) => {
    const answer = hit && hit.score >= least ? answerFor(hit, knowledge) : NOTHING;
    return { question, answer, ...judge(question, answer, titleOf) };
  });
}

function bestThreshold(hits) {
  const scores = [...new Set(hits.flatMap(({ hit }) => (hit ? [hit.score] : [])))].sort((a, b) => a - b);
  const steps = [
    0,
    ...Array.from({ length: 40 }, (_, i) => scores[Math.floor((scores.length * i) / 40)] ?? 0),
  ];
  const worth = (least) =>
    judgeHits(hits, least).reduce(
      (sum, { result }) => sum + (result === 'right' ? 1 : result === 'wrong' ? -1 : 0),
      0,
    );
  return steps.reduce((best, least) => (worth(least) > worth(best) ? least : best));
}

function printMiss({ question, answer, result, yesNo }) {
  const wrongWord = yesNo === false;
  if (result === 'right' && !wrongWord) return;
  const { family, locale, kind, ask, after } = question;
  const expected = [
    kind,
    question.service.join('+'),
    question.topic.join('|'),
    question.concept,
    question.party,
    question['yes-no'],
  ];
  const got = answer.verdict
    ? [answer.kind, answer.verdict.service, answer.verdict.topic, answer.verdict.party, answer.verdict.yesNo]
    : [answer.kind, answer.title];
  const said = [...after, ask].join(' / ').replace(/\s+/g, ' ');
  process.stdout.write(
    `${result}${wrongWord ? ' (yes/no)' : ''} ${family} ${locale}: ${said}\n    wanted ${clean(expected)}\n    got    ${clean(got)}\n`,
  );
}

function clean(parts) {
  return parts.filter((part) => part !== undefined && part !== null && part !== '').join(' ');
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
