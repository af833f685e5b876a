// Checks which way imports point, and that the checker saw every module: one that reads nothing reports no violations.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['src', 'adapters'];
const options = await extractDepcruiseOptions('./.dependency-cruiser.cjs');
const { output } = await cruise(folders, options, undefined, {
  tsConfig: extractTSConfig('./tsconfig.json'),
});

const ours = new Set(output.modules.map((module) => module.source));
const unseen = folders.flatMap(sourceFiles).filter((file) => !ours.has(file));
const problems = [
  ...unseen.map((file) => `${file}: the import checker did not read this file`),
  ...output.summary.violations.map(({ rule, from, to }) => `${from} -> ${to}: breaks "${rule.name}"`),
];
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(`imports: ${ours.size} modules read, ${problems.length} problem(s)\n`);
process.exitCode = problems.length > 0 || ours.size === 0 ? 1 : 0;

function sourceFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
