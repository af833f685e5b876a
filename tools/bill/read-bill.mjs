import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { shipped } from './shipped.mjs';

/** What the playground's page is bundled from (tools/build-page.mjs): it ships inside dist/page. */
const BUNDLED = ['adaptivecards', 'react', 'react-dom', 'slack-blocks-to-jsx'];

/** What ships, as npm itself knows it from what is installed: CycloneDX, see https://docs.npmjs.com/cli/commands/npm-sbom. */
export function readBill() {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  // Started by npm, that very npm is used: on Windows there is no other way to it.
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command, ...first] = npm;
  const { status, stdout, stderr } = spawnSync(
    command,
    [...first, 'sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
  return shipped(JSON.parse(stdout), [...new Set([...Object.keys(dependencies), ...BUNDLED])]);
}
