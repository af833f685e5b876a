import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SlackServer, startSlackServer } from '../servers/slack-server.js';
import { LOCAL_SLACK } from '../servers/slack-web-api.js';
import { startDemarc } from './start-demarc.js';

const run = promisify(execFile);
const NODE_OPTIONS = `--import ${pathToFileURL('tests/main/tell-loads.mjs')}`;
const QUESTION = 'do we need to patch aurora ourselves?';

describe('the bundle', () => {
  let root: string;
  const bundle = () => join(root, 'dist/bundle');
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'demarc-bundle-'));
    await mkdir(join(root, 'dist'));
    for (const name of ['src', 'adapters', 'bundle'])
      await cp(join('dist', name), join(root, 'dist', name), { recursive: true, preserveTimestamps: true });
    for (const name of ['knowledge.json', 'models.bin', 'page'])
      await symlink(resolve('dist', name), join(root, 'dist', name));
    for (const name of ['node_modules', 'package.json']) await symlink(resolve(name), join(root, name));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  async function ask(node: readonly string[] = []): Promise<{ stdout: string; stderr: string }> {
    const args = [...node, join(root, 'dist/src/main.js'), 'ask', QUESTION];
    return run(process.execPath, args, { cwd: root, env: { PATH: process.env.PATH, NODE_OPTIONS } });
  }

  it('is plain ASCII, as it is read byte by byte', async () => {
    for (const name of await readdir(bundle()))
      if (name.endsWith('.cjs'))
        expect([name, /[^\x00-\x7f]/.test(await readFile(join(bundle(), name), 'utf8'))]).toEqual([
          name,
          false,
        ]);
  });

  it('is made by the build, each file with its code cache', async () => {
    const names = ['calls', 'main', 'slack', 'teams', 'web'];
    expect(await readdir('dist/bundle')).toEqual(names.flatMap((name) => [`${name}.cache`, `${name}.cjs`]));
  });

  it('is what answers', async () => {
    const { stdout, stderr } = await ask();
    expect(stdout).toMatch(/^Yes, in part\. Shared\./);
    expect(stderr).toMatch(/^loads demarc$/m);
  });

  it('answers where V8 has been given another setting, and so takes no code cache', async () => {
    const { stdout, stderr } = await ask(['--max-old-space-size=300']);
    expect(stdout).toMatch(/^Yes, in part\. Shared\./);
    expect(stderr).not.toMatch(/Error|Warning/);
  });

  it('answers where its code caches were made by another Node, damaged, or are gone', async () => {
    await writeFile(join(bundle(), 'main.cache'), 'of another Node');
    await writeFile(join(bundle(), 'web.cache'), '');
    await rm(join(bundle(), 'slack.cache'));
    const { stdout, stderr } = await ask();
    expect(stdout).toMatch(/^Yes, in part\. Shared\./);
    expect(stderr).toMatch(/^loads demarc$/m);
    expect(stderr).not.toMatch(/Error|Warning/);
  });

  it('is passed over where modules are newer, or there is none', async () => {
    const later = new Date(Date.now() + 60_000);
    await utimes(join(root, 'dist/src/start.js'), later, later);
    const newer = await ask();
    await rm(bundle(), { recursive: true });
    const none = await ask();
    for (const { stdout, stderr } of [newer, none]) {
      expect(stdout).toMatch(/^Yes, in part\. Shared\./);
      expect(stderr).not.toMatch(/^loads demarc$/m);
      expect(stderr).toMatch(/^loads dotenv$/m);
    }
    expect(existsSync(bundle())).toBe(false);
  });
});

describe('a platform', () => {
  let server: SlackServer;
  beforeAll(async () => {
    server = await startSlackServer();
  });
  afterAll(() => server.close());

  const slack = () => ({
    SLACK_BOT_TOKEN: LOCAL_SLACK.botToken,
    SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
    SLACK_API_URL: server.apiUrl,
  });
  const teams = () => ({
    MICROSOFT_APP_ID: '11111111-1111-4111-8111-111111111111',
    MICROSOFT_APP_PASSWORD: 'secret',
    MICROSOFT_APP_TENANT_ID: '22222222-2222-4222-8222-222222222222',
  });

  it.each([
    ['Slack', slack, /^loads @slack\/bolt$/m, /^loads botbuilder$/m],
    ['Teams', teams, /^loads botbuilder$/m, /^loads @slack\/bolt$/m],
  ])('loads its own SDK and that of no other: %s', async (_, env, own, other) => {
    const demarc = await startDemarc({ ...env(), NODE_OPTIONS });
    await demarc.stop();
    expect(demarc.output()).toMatch(own);
    expect(demarc.output()).not.toMatch(other);
  });
});
