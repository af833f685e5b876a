import { execFile } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AnswerLine } from '../../src/contract/answer-line.js';
import { EXAMPLE, type OverlayFolder, overlayFolder } from '../knowledge/overlay/overlay-folder.js';
import { type RunningDemarc, refuseDemarc, startDemarc } from './start-demarc.js';
import { startMcp } from './start-mcp.js';

/** Long enough for two looks at the files and a slow machine, in milliseconds. */
const PATIENCE = 30_000;

describe('Demarc as a process with an overlay', () => {
  let folder: OverlayFolder;
  let demarc: RunningDemarc;
  beforeAll(async () => {
    folder = await overlayFolder();
    demarc = await startDemarc({ DEMARC_OVERLAY: folder.path, DEMARC_ADDRESS_PER_MINUTE: '0' });
  });
  afterAll(async () => {
    await demarc.stop();
    await folder.remove();
  });

  async function ask(question: string, conversation?: string): Promise<AnswerLine> {
    const body = JSON.stringify({ question, conversation });
    const response = await fetch(`${demarc.address}/api/ask`, { method: 'POST', body });
    if (response.status !== 200) throw new Error(`status ${response.status}`);
    return (await response.json()) as AnswerLine;
  }

  async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`it never came to that: ${demarc.output()}`);
      await setTimeout(50);
    }
  }

  const count = (text: string) => demarc.output().split(text).length - 1;
  const teamOf = async (question: string) => (await ask(question)).verdict?.here;

  /** Asks without a pause while something happens, four at a time; gives every team that was named. */
  async function askAllTheWhile(happens: () => Promise<void>): Promise<Set<string | undefined>> {
    const named = new Set<string | undefined>();
    let isOver = false;
    let at = 0;
    const asking = [1, 2, 3, 4].map(async () => {
      // Each in words of its own, so that most are worked out anew.
      while (!isOver) named.add(await teamOf(`who patches EC2, in account ${++at}?`));
    });
    await happens();
    isOver = true;
    await Promise.all(asking);
    expect(at).toBeGreaterThan(100);
    return named;
  }

  it('answers with whose task it is here', async () => {
    expect(await teamOf('who patches EC2?')).toBe('platform');
    expect((await ask('wie patcht EC2?')).text).toContain('Bij jullie: het platformteam (#team-platform).');
  });

  it('answers on from what was sound while a file is wrong, tells file, line and remedy once, and loses nothing', async () => {
    const named = await askAllTheWhile(async () => {
      await folder.plant('here.yaml', 'team: platform', 'team: plattform');
      await folder.plant('teams.yaml', 'the database team', 'the data team');
      await until(() => demarc.output().includes('there is no team \\"plattform\\"'));
      await setTimeout(5_000);
    });
    expect([...named]).toEqual(['platform']);
    // Not even the sound one of the two files was taken over.
    expect((await ask('who backs up RDS?')).text).toContain('Here: the database team');
    expect(count('there is no team \\"plattform\\"')).toBe(1);
    expect(demarc.output()).toMatch(/here\.yaml:5: there is no team \\"plattform\\": add it to teams\.yaml/);
  });

  it('takes all over without a restart once the files are sound, and loses no question', async () => {
    const named = await askAllTheWhile(async () => {
      await folder.plant('here.yaml', 'team: plattform', 'team: data');
      await until(async () => (await teamOf('who patches EC2?')) === 'data');
    });
    expect([...named].sort()).toEqual(['data', 'platform']);
    expect((await ask('who backs up RDS?')).text).toContain('Here: the data team');
  });

  it('understands the names of a service that was added meanwhile, and forgets one that was taken away', async () => {
    await ask('who builds the container image on Launchpad?', 'c');
    await folder.write(
      'services/harbour.yaml',
      `id: harbour
name: Harbour
category: containers
model: managed
aliases: [harbour]
summary: {en: Our registry., nl: Ons register.}
sources: {}
`,
    );
    await folder.take('services/launchpad.yaml');
    await until(async () => (await ask('who backs up Harbour?')).verdict?.service === 'harbour');
    const followUp = await ask('and the backups?', 'c');
    expect(followUp.verdict?.service ?? null).not.toBe('launchpad');
  });

  it('reads the files at once when told to by SIGHUP', async () => {
    const before = count('The overlay was read again');
    demarc.hangUp();
    await until(() => count('The overlay was read again') === before + 1);
  });
});

describe('the other ways to ask with an overlay', () => {
  const env = { DEMARC_OVERLAY: EXAMPLE };

  it('are the command line, line by line for a program', async () => {
    const { stdout } = await promisify(execFile)(
      'sh',
      ['-c', `echo "wie patcht EC2?" | "${process.execPath}" dist/src/main.js ask --jsonl`],
      { env: { PATH: process.env.PATH, ...env } },
    );
    const line = JSON.parse(stdout) as AnswerLine;
    expect(line.verdict?.here).toBe('platform');
    expect(line.text).toContain('Bij jullie: het platformteam (#team-platform).');
  });

  it('are an assistant, whose client holds the answer to its schema', async () => {
    const { client, call } = await startMcp(env);
    const { answer } = await call('ask', { question: 'malware on EC2?' });
    expect(answer).toMatchObject({ verdict: { here: 'product' }, sources: [{ own: true }] });
    const { text } = await call('service', { service: 'launchpad' });
    expect(text).toContain('Here: the product team whose service it is');
    await client.close();
  });
});

describe('Demarc without an overlay', () => {
  it('loads nothing that only an overlay needs', async () => {
    const tells = { NODE_OPTIONS: `--import ${pathToFileURL('tests/main/tell-loads.mjs')}` };
    const without = await startDemarc(tells);
    await without.stop();
    const over = await startDemarc({ ...tells, DEMARC_OVERLAY: EXAMPLE });
    await over.stop();
    expect(without.output()).not.toMatch(/^loads yaml$/m);
    expect(over.output()).toMatch(/^loads yaml$/m);
  });
});

describe('Demarc with an overlay that is not sound', () => {
  it('does not start, and says file, line and remedy', async () => {
    const folder = await overlayFolder();
    await folder.plant('here.yaml', 'team: data', 'team: dta');
    const { code, output } = await refuseDemarc({ DEMARC_OVERLAY: folder.path, PORT: '0' });
    expect(code).toBe(1);
    expect(output).toBe(
      `The overlay in ${folder.path} has 1 problem(s):\n  - ${folder.path}/here.yaml:12: there is no team "dta": add it to teams.yaml, or use one that is there\n`,
    );
    await folder.remove();
  });

  it('says that there is no such folder', async () => {
    const { code, output } = await refuseDemarc({ DEMARC_OVERLAY: '/nowhere', PORT: '0' });
    expect(code).toBe(1);
    expect(output).toContain(
      'DEMARC_OVERLAY: there is no folder /nowhere: make it, or leave DEMARC_OVERLAY out.',
    );
  });
});
