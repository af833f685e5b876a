import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { readConfig } from '../../src/config.js';
import { ConfigError } from '../../src/contract/errors.js';
import { readSecretFiles } from '../../src/read-secret-files.js';
import { SECRET_SETTINGS } from '../../src/secret-settings.js';
import { refuseDemarc } from '../main/start-demarc.js';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'demarc-secrets-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

let made = 0;
async function file(content: string): Promise<string> {
  made += 1;
  const path = join(directory, `secret-${made}`);
  await writeFile(path, content);
  return path;
}

async function problems(env: Record<string, string>): Promise<readonly string[]> {
  const error: unknown = await readSecretFiles(env).catch((error: unknown) => error);
  return error instanceof ConfigError ? error.problems : [];
}

describe('secrets by file', () => {
  it.each(SECRET_SETTINGS)('reads %s from the file that its _FILE names', async (name) => {
    const path = await file('a secret of ours');
    expect(await readSecretFiles({ [`${name}_FILE`]: path, [name]: '' })).toMatchObject({
      [name]: 'a secret of ours',
    });
  });

  it.each([
    ['xoxb-1\n', 'xoxb-1'],
    ['xoxb-1\r\n', 'xoxb-1'],
    ['xoxb-1', 'xoxb-1'],
    ['two\nlines\n', 'two\nlines'],
  ])('drops one newline at the end of %j', async (content, secret) => {
    expect((await readSecretFiles({ SLACK_BOT_TOKEN_FILE: await file(content) })).SLACK_BOT_TOKEN).toBe(
      secret,
    );
  });

  it('gives everything else as it is, and reads no file for a blank path', async () => {
    const env = { PORT: '4000', SLACK_BOT_TOKEN: 'xoxb-1', SLACK_BOT_TOKEN_FILE: ' ' };
    expect(await readSecretFiles(env)).toEqual(env);
  });

  it('makes of files the same configuration as of variables', async () => {
    const env = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', HTTPS_PROXY: 'http://a:b@proxy:1' };
    const files = Object.fromEntries(
      await Promise.all(
        Object.entries(env).map(async ([name, value]) => [`${name}_FILE`, await file(`${value}\n`)] as const),
      ),
    );
    expect(readConfig(await readSecretFiles(files))).toEqual(readConfig(env));
  });

  it('refuses a name and its file together, in either spelling of the proxy', async () => {
    const path = await file('http://proxy:3128');
    expect(await problems({ OPENAI_API_KEY: 'k', OPENAI_API_KEY_FILE: path })).toEqual([
      'OPENAI_API_KEY and OPENAI_API_KEY_FILE are both set: remove one of them.',
    ]);
    expect(await problems({ https_proxy: 'http://other:3128', HTTPS_PROXY_FILE: path })).toEqual([
      'https_proxy and HTTPS_PROXY_FILE are both set: remove one of them.',
    ]);
  });

  it('tells of every file that gives no secret, and never what is in one', async () => {
    const empty = await file('\n');
    const long = await file('the-secret'.repeat(7_000));
    const told = await problems({
      DATABASE_URL_FILE: join(directory, 'none'),
      DEMARC_ENCRYPTION_KEY_FILE: directory,
      MICROSOFT_APP_PASSWORD_FILE: empty,
      SLACK_BOT_TOKEN_FILE: long,
    });
    expect(told).toEqual([
      `DATABASE_URL_FILE names "${directory}/none", but there is no such file: mend the path or the mount, or set DATABASE_URL in its place.`,
      `DEMARC_ENCRYPTION_KEY_FILE names "${directory}", but that is a directory: mend the path or the mount, or set DEMARC_ENCRYPTION_KEY in its place.`,
      `MICROSOFT_APP_PASSWORD_FILE names "${empty}", but it is empty: put the secret into it.`,
      `SLACK_BOT_TOKEN_FILE names "${long}", but that is too long for a secret: name the file that holds it, and nothing else.`,
    ]);
  });

  it('is how the process reads them', async () => {
    const { code, output } = await refuseDemarc({
      SLACK_BOT_TOKEN_FILE: join(directory, 'none'),
      DEMARC_DATA: directory,
    });
    expect(code).toBe(1);
    expect(output).toMatch(/^The configuration has 1 problem\(s\):\n {2}- SLACK_BOT_TOKEN_FILE names /);
  });
});

describe('the password of the database', () => {
  const clientOf = (env: Record<string, string>) =>
    new pg.Client({ connectionString: readConfig(env).databaseUrl ?? '' });

  it.each([
    'postgres://demarc@db/demarc',
    'postgres://demarc@db/demarc?sslmode=disable',
    'postgres:///demarc',
  ])('goes into %s from PGPASSWORD, whatever is in it', (address) => {
    for (const password of ['p@ss/w:o#r%d', 'a b+c&d=e?é', '%41'])
      expect(clientOf({ DATABASE_URL: address, PGPASSWORD: password }).password).toBe(password);
  });

  it('is the address’s own where it has one', () => {
    for (const DATABASE_URL of [
      'postgres://demarc:own@db/demarc',
      'postgres://demarc@db/demarc?password=own',
    ])
      expect(clientOf({ DATABASE_URL, PGPASSWORD: 'other' }).password).toBe('own');
  });
});
