import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Checked } from '../../src/doctor/checked.js';
import { type SlackServer, startSlackServer } from '../servers/slack-server.js';
import { LOCAL_SLACK } from '../servers/slack-web-api.js';

let directory: string;
let slack: SlackServer;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'demarc-doctor-'));
  slack = await startSlackServer();
});
afterAll(async () => {
  await slack.close();
  await rm(directory, { recursive: true, force: true });
});

interface Ran {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

function doctor(env: Record<string, string>, ...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const settings = { PATH: process.env.PATH, PORT: '0', DEMARC_DATA: directory, ...env };
    execFile(
      process.execPath,
      ['dist/src/doctor-command.js', ...args],
      { env: settings },
      (error, output, errors) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, output, errors }),
    );
  });
}

const withSlack = () => ({
  SLACK_BOT_TOKEN_FILE: join(directory, 'token'),
  SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
  SLACK_API_URL: slack.apiUrl,
});

describe('npm run doctor', () => {
  it('finds nothing wrong where nothing is, and loads no client of what is not configured', async () => {
    const tells = { NODE_OPTIONS: `--import ${pathToFileURL('tests/main/tell-loads.mjs')}` };
    const { code, output, errors } = await doctor(tells);
    expect(code).toBe(0);
    expect(output).toMatch(/^ok {7}configuration {3}Complete, for the playground\.\nok {7}Node/);
    expect(output).toMatch(/\n\n0 wrong, \d to look at, \d ok\n$/);
    expect(output).not.toContain('\u001b');
    expect(errors).toContain('loads dotenv');
    expect(errors).not.toMatch(/loads (@slack|botbuilder|pg|openai|undici|lowdb)/);
    expect(await readdir(directory)).toEqual([]);
  });

  it('looks at Slack by a token from a file, and repeats no secret', async () => {
    await writeFile(join(directory, 'token'), `${LOCAL_SLACK.botToken}\n`);
    const { code, output, errors } = await doctor(withSlack(), '--json');
    expect(code).toBe(0);
    const report = JSON.parse(output) as Checked[];
    expect(report.map(({ name }) => name)).toEqual([
      'configuration',
      'Node',
      'knowledge',
      'port',
      'data directory',
      'Slack token',
      'Slack scopes',
      'Slack signing secret',
      'Slack clock',
    ]);
    expect(output + errors).not.toContain(LOCAL_SLACK.botToken);
    expect(output + errors).not.toContain('0123456789abcdef');
  });

  it('exits 1 when something is wrong, after looking at the rest', async () => {
    await writeFile(join(directory, 'token'), 'xoxb-another-secret');
    const { code, output } = await doctor(withSlack());
    expect(code).toBe(1);
    expect(output).toMatch(/^wrong {4}Slack token {11}SLACK_BOT_TOKEN was refused/m);
    expect(output).toMatch(/^ok {7}Slack clock/m);
  });

  it('says why Slack cannot be reached', async () => {
    await writeFile(join(directory, 'token'), 'xoxb-another-secret');
    const { code, output } = await doctor({ ...withSlack(), SLACK_API_URL: 'http://127.0.0.1:1/api/' });
    expect(code).toBe(1);
    expect(output).toMatch(/^wrong {4}Slack token {11}Slack cannot be reached \(ECONNREFUSED\): /m);
  });

  it('tells every problem of the configuration in the words of the start', async () => {
    const { code, output } = await doctor({ PORT: 'x', SLACK_BOT_TOKEN: 'a-secret', DEMARC_LOCALE: 'fr' });
    expect(code).toBe(1);
    expect(output.match(/^wrong {4}configuration/gm)).toHaveLength(4);
    expect(output).toContain('PORT must be a number from 0 to 65535, for example 3978.');
    expect(output).not.toContain('a-secret');
  });

  it('explains itself, and refuses what it does not know', async () => {
    expect(await doctor({}, '--help')).toMatchObject({ code: 0, output: expect.stringContaining('--json') });
    expect(await doctor({}, '--nonsense')).toMatchObject({ code: 2, output: '' });
  });
});
