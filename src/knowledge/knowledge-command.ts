import { parseArgs } from 'node:util';
import { KnowledgeError } from '../contract/errors.js';
import type { Locale } from '../contract/locale.js';
import { buildKnowledge } from './build-knowledge.js';
import { checkKnowledge, type Findings } from './check-knowledge.js';
import { checkLinks } from './check-links.js';
import { coverage } from './coverage.js';
import { everyText } from './every-text.js';
import { formatMatrix, MATRIX_FORMATS, type MatrixFormat } from './format-matrix.js';
import type { Knowledge } from './knowledge.js';
import { matrix } from './matrix.js';
import type { RawKnowledge } from './raw-knowledge.js';
import { formatProblems, readKnowledgeFiles } from './read-knowledge-files.js';

const USAGE = `npm run knowledge                            checks every file and prints what is covered
npm run --silent knowledge -- --export csv   prints every cell (or: --export json)
npm run knowledge -- --links                 asks over the network whether every cited page still answers
`;

/** `npm run knowledge`: for curators. Exits 1 when a file, or a link, has to be mended; 2 when asked something else. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) return 2;
  const raw = await readKnowledgeFiles('knowledge');
  const findings = checkKnowledge(raw, new Date().toISOString().slice(0, 10));
  if (findings.problems.length > 0) throw new KnowledgeError(formatProblems(findings.problems));
  const knowledge = buildKnowledge(raw);
  if (options.links) return reportLinks(knowledge);
  process.stdout.write(
    options.export ? formatMatrix(matrix(knowledge), options.export) : report(raw, knowledge, findings),
  );
  return 0;
}

function report(raw: RawKnowledge, knowledge: Knowledge, findings: Findings): string {
  const texts = everyText(raw);
  const written = (locale: Locale) => texts.filter((text) => text.locale === locale).length;
  const covered = coverage(knowledge, { en: written('en'), nl: written('nl') }, findings);
  if (findings.warnings.length === 0) return `${covered}\n`;
  const lines = formatProblems(findings.warnings).map((line) => `  ${line}`);
  return `${covered}\n\nworth another look\n${lines.join('\n')}\n`;
}

function readOptions(args: readonly string[]): { export?: MatrixFormat; links?: boolean } | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { export: { type: 'string' }, links: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    const { export: format, ...rest } = values;
    if (!values.help && format === undefined) return rest;
    const known = MATRIX_FORMATS.find((one) => one === format);
    if (known) return { export: known };
  } catch {
    // An option that nobody knows is answered like --help: with what there is.
  }
  process.stderr.write(USAGE);
  return undefined;
}

async function reportLinks({ services, topics, concepts, tips }: Knowledge): Promise<number> {
  const cells = [...services.values()].flatMap((service) => [...service.cells.values()]);
  const general = [...topics.values()].flatMap((topic) => topic.general ?? []);
  const pages = [...cells, ...general, ...concepts.values(), ...tips.values()].flatMap(
    ({ sources }) => sources,
  );
  const urls = [...new Set(pages.map((page) => page.url))].sort();
  process.stderr.write(`Asking for ${urls.length} pages ...\n`);
  const results = await checkLinks(urls);
  if (results.every(({ state }) => state === 'silent')) {
    process.stderr.write('Nobody answers. Is this machine connected to the internet?\n');
    return 1;
  }
  const bad = results.filter(({ state }) => state !== 'fine');
  for (const { url, state, detail } of bad) process.stdout.write(`${state.padEnd(7)} ${url}  ${detail}\n`);
  process.stdout.write(
    `${urls.length - bad.length} of ${urls.length} pages answer from where they are cited\n`,
  );
  return bad.length > 0 ? 1 : 0;
}

// Whoever reads the export may stop early, as `head` does; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
