// Drives Demarc as somebody in Teams would, in Microsoft's own local client (the Agents Playground) and a real browser:
// `npm run e2e:teams [directory for pictures]`. The client's licence is for evaluation, so it is no dependency: it is fetched
// for the run and deleted after it. Client and browser would listen and call out; the run has a network of its own, in which
// nothing but this machine's loopback exists.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from './find-browser.mjs';

const CLIENT = '@microsoft/m365agentsplayground@0.2.28';

const browser = findBrowser();
const alone = networkOfItsOwn();
const pictures = resolve(process.argv[2] ?? mkdtempSync(join(tmpdir(), 'demarc-e2e-teams-')));
mkdirSync(pictures, { recursive: true });
const fetched = mkdtempSync(join(tmpdir(), 'demarc-agents-playground-'));
try {
  process.exitCode = fetchClient() ? drive() : 1;
} finally {
  rmSync(fetched, { recursive: true, force: true });
}

/** The command before a command that runs it without any network but loopback; ends the program where there is none. */
function networkOfItsOwn() {
  const kinds = [
    ['unshare', '--net'],
    ['unshare', '--map-root-user', '--net'],
  ].map((kind) => [...kind, 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh']);
  const works = kinds.find(([command, ...args]) => spawnSync(command, [...args, 'true']).status === 0);
  if (works) return works;
  process.stderr.write(
    'This needs Linux with `unshare` (util-linux) and `ip` (iproute2), and the right to make a network namespace: the client\n' +
      'listens on every address, and here it must be reachable from nowhere. In a container, run it as root with\n' +
      '--cap-add SYS_ADMIN. Nothing was started.\n',
  );
  process.exit(1);
}

function fetchClient() {
  process.stdout.write(`Fetching ${CLIENT}, which comes under Microsoft's own licence, for evaluation ...\n`);
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command, ...first] = npm;
  const install = [
    'install',
    '--prefix',
    fetched,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
  ];
  const { status } = spawnSync(command, [...first, ...install, CLIENT], { stdio: ['ignore', 'ignore', 2] });
  if (status !== 0) process.stderr.write('It could not be fetched: npm says why above.\n');
  return status === 0;
}

function drive() {
  const [command, ...args] = alone;
  const cli = join(fetched, 'node_modules/@microsoft/m365agentsplayground/cli.js');
  const { status } = spawnSync(
    command,
    [...args, process.execPath, 'tools/e2e/teams/run.mjs', cli, browser, pictures],
    { stdio: 'inherit' },
  );
  process.stdout.write(`Pictures of every step: ${pictures}\n`);
  return status ?? 1;
}
