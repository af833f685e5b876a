import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Locale } from '../contract/locale.js';
import { isoDay } from '../iso-day.js';
import { buildKnowledge } from './build-knowledge.js';
import type { Findings } from './check-knowledge.js';
import { checkLinks } from './check-links.js';
import { readCompiledKnowledge } from './compiled-knowledge.js';
import { coverage } from './coverage.js';
import { everyText } from './every-text.js';
import { formatMatrix, MATRIX_FORMATS, type MatrixFormat } from './format-matrix.js';
import type { Knowledge } from './knowledge.js';
import { matrix } from './matrix.js';
import { loadOverlay } from './overlay/load-overlay.js';
import { overlayInWords } from './overlay/overlay-in-words.js';
import type { RawKnowledge } from './raw-knowledge.js';
import { readCheckedKnowledge } from './read-checked-knowledge.js';
import { formatProblems } from './read-knowledge-files.js';
import { runCommand } from './run-command.js';
import { sourceIndex } from './source-index.js';

const USAGE = `npm run knowledge                            checks every file and prints what is covered
npm run --silent knowledge -- --export csv   prints every cell (or: --export json)
npm run knowledge -- --overlay <folder>      checks an organisation's own files that lie over the base
npm run knowledge -- --links                 asks over the network whether every cited page still answers
`;

/** `npm run knowledge`: for curators. Exits 1 when a file, or a link, has to be mended; 2 when asked something else. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) return 2;
  if (options.overlay !== undefined) return reportOverlay(options.overlay);
  const { raw, findings } = await readCheckedKnowledge('knowledge', isoDay(Date.now()));
  if (options.links) return reportLinks(raw);
  const knowledge = buildKnowledge(raw);
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

function readOptions(
  args: readonly string[],
): { export?: MatrixFormat; links?: boolean; overlay?: string } | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        export: { type: 'string' },
        links: { type: 'boolean' },
        overlay: { type: 'string' },
        help: { type: 'boolean' },
      },
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

/** Over the base as it was compiled, since that is what an overlay is laid over. */
async function reportOverlay(folder: string): Promise<number> {
  const base = await readCompiledKnowledge(fileURLToPath(new URL('../../knowledge.json', import.meta.url)));
  const { overlay, warnings } = await loadOverlay(folder, base, isoDay(Date.now()));
  const lines = formatProblems(warnings, '').map((line) => `  ${line}\n`);
  const worth = lines.length > 0 ? `\nworth another look\n${lines.join('')}` : '';
  process.stdout.write(`${folder} is sound: ${overlayInWords(overlay)}\n${worth}`);
  return 0;
}

async function reportLinks(raw: RawKnowledge): Promise<number> {
  const urls = [...new Set([...sourceIndex(raw).values()].map((source) => source.url))].sort();
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
await runCommand(() => main(process.argv.slice(2)));
