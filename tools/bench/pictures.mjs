// What a picture costs: drawn for the first time and drawn before, beside the renderer alone with an empty picture of the same size,
// in turns. Wall-clock time, and the processor's, which does not grow when the machine is busy with something else.
import { renderAsync } from '@resvg/resvg-js';
import { compose } from '../../dist/src/compose/compose.js';
import { createDraw } from '../../dist/src/draw/draw.js';
import { readCompiledKnowledge } from '../../dist/src/knowledge/compiled-knowledge.js';
import { resolve } from '../../dist/src/resolve/resolve.js';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const SERVICES = ['ec2', 'rds', 'aurora', 'eks', 'fargate', 'lambda', 's3', 'kms', 'dynamodb', 'workspaces'];
const NOTHING = {
  services: [],
  itself: [],
  topics: [],
  family: null,
  concept: null,
  claim: null,
  share: 'all',
};
const REST = {
  wanted: null,
  category: null,
  outsideName: null,
  trace: null,
  near: { topics: [], services: [] },
};

const knowledge = await readCompiledKnowledge('dist/knowledge.json');
const pictures = {
  'a service': SERVICES.map((id) => pictureOf({ services: [id] })),
  'two to four services': [2, 3, 4].map((count) => pictureOf({ services: SERVICES.slice(0, count) })),
  'the model': [pictureOf({})],
  'a task on three services': [pictureOf({ topics: ['encryption-at-rest'], services: ['s3', 'ebs', 'rds'] })],
  'a stack of four': [pictureOf({ intent: 'stack-picture', services: ['elb', 'fargate', 'aurora', 's3'] })],
};

const began = performance.now();
await createDraw()(pictures['a service'][0], { theme: 'light', format: 'png' });
console.log(
  `the very first picture, fonts and renderer loaded: ${(performance.now() - began).toFixed(0)} ms`,
);

for (const [name, some] of Object.entries(pictures)) {
  const figures = { first: [], cached: [], svg: [], empty: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const draw = createDraw();
    await draw(pictures['the model'][0], { theme: 'dark', format: 'svg' });
    for (const picture of some) {
      const form = { theme: round % 2 ? 'dark' : 'light', format: 'png' };
      const { width, height } = await timed(figures.first, () => draw(picture, form));
      await timed(figures.empty, () => empty(width, height));
      await timed(figures.cached, () => draw(picture, form));
      await timed(figures.svg, () => draw(picture, { ...form, format: 'svg' }));
    }
  }
  console.log(`${name} (${figures.first.length} times)`);
  for (const [what, times] of Object.entries({
    'first, as PNG': figures.first,
    'first, as SVG': figures.svg,
    'drawn before': figures.cached,
    'the renderer alone, empty': figures.empty,
  }))
    console.log(`  ${what.padEnd(26)} ${range(times, 'wall')} ms; processor ${range(times, 'cpu')} ms`);
}

function pictureOf(about) {
  const understanding = { ...NOTHING, ...REST, intent: 'picture', locale: 'en', ...about };
  return compose(resolve(understanding, knowledge), '2026-11-28').blocks[0].picture;
}

async function empty(width, height) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#fff"/></svg>`;
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { loadSystemFonts: false },
  });
  return image.asPng();
}

async function timed(times, run) {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const result = await run();
  const { user, system } = process.cpuUsage(cpu);
  times.push({ wall: performance.now() - wall, cpu: (user + system) / 1000 });
  return result;
}

function range(times, which) {
  const sorted = times.map((one) => one[which]).sort((a, b) => a - b);
  const at = (share) => sorted[Math.floor(share * (sorted.length - 1))].toFixed(1);
  return `${at(0.5)} (${at(0)} to ${at(1)})`;
}
