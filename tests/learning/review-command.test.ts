import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isoDay } from '../../src/iso-day.js';
import { openLowdbStore } from '../../src/store/lowdb-store.js';
import type { Store } from '../../src/store/store.js';

const DAY = 24 * 60 * 60_000;
const TODAY = isoDay(Date.now());
const UNCLEAR = 'unknown/unclear/lightsail/data-deletion/en';
const MISSING = 'unknown/unknown-service/amazon-workspaces-core/-/nl';
const OLD = 'unknown/nothing-like/-/-/nl';
const VERDICT = 'answered/verdict/rds/data-backup/en';

describe('npm run review', () => {
  let root: string;
  let data: string;
  let store: Store;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'demarc-review-'));
    data = join(root, 'data');
    store = await openLowdbStore(data, () => {});
  });
  afterEach(async () => {
    await store.close();
    await rm(root, { recursive: true, force: true });
  });

  /** Runs the built command while the store is open, as it is while Demarc runs; gives exit code and both outputs. */
  async function review(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const run = promisify(execFile)(process.execPath, ['dist/src/learning/review-command.js', ...args], {
      env: { PATH: process.env.PATH, DEMARC_DATA: data, DEMARC_KEEP_TEXT_DAYS: '0', ...env },
    });
    const { code, stdout, stderr } = await run.then(
      (done) => ({ code: 0, ...done }),
      (failed: { code: number; stdout: string; stderr: string }) => failed,
    );
    return { code, out: stdout, err: stderr };
  }

  async function count() {
    for (let i = 0; i < 4; i++) await store.countGap(UNCLEAR, TODAY, 'who \u001b[31mwipes it?');
    await store.countGap(MISSING, TODAY, null);
    await store.countGap(MISSING, TODAY, null);
    await store.countGap(OLD, isoDay(Date.now() - 10 * DAY), null);
    const vote = { answer: 'slack:1', person: 'slack:T1:U1', shape: VERDICT, words: 'the page says 35 days' };
    await store.keepVote({ ...vote, helpful: false, reason: 'outdated' }, TODAY);
  }

  it('lists what people miss most, with counts, nearest entries and drafts, and nothing that they typed', async () => {
    await count();
    const { code, out, err } = await review([]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toMatch(/wipes|35 days/);
    expect(out).toMatch(/^4 gaps, the weightiest first\n\n1\. Amazon Lightsail \(lightsail\): /);
    expect(out).toMatch(/\n2\. Amazon RDS \(rds\): Data backup/);
    expect(out).toMatch(/1 voted that it does not help \(outdated 1\), 0 that it does; last on /);
    expect(out).toMatch(/\n3\. Amazon WorkSpaces Core \(no entry\): no task or term recognised\n/);
    expect(out).toMatch(/\n {5}knowledge\/services\/workspaces\.yaml {2}Amazon WorkSpaces: /);
    expect(out).toMatch(/\n {3}draft for knowledge\/services\/amazon-workspaces-core\.yaml\n/);
    expect(out).toContain('party: { TODO: "aws, customer, shared or not-applicable" }');
  });

  it('shows what people typed while the operator keeps it, and harmless', async () => {
    await count();
    const on = await review([], { DEMARC_KEEP_TEXT_DAYS: '7' });
    expect(on.out).toContain('"who [31mwipes it?"');
    expect(on.out).toContain('"the page says 35 days"');
    expect(on.out).not.toContain('\u001b');
    expect(on.out).not.toMatch(/U1|slack:/);
  });

  it('gives the same to a program', async () => {
    await count();
    const { out } = await review(['--json', '--top', '1']);
    expect(JSON.parse(out)).toMatchObject({
      total: 4,
      entries: [
        {
          shape: UNCLEAR,
          unanswered: 4,
          notHelpful: 0,
          questions: [],
          drafts: [{ yaml: expect.any(String) }],
        },
      ],
    });
  });

  it('shows as many as are asked for, of as many days', async () => {
    await count();
    const { out } = await review(['--top', '2', '--days', '5']);
    expect(out).toMatch(/^3 gaps, the weightiest first; 2 shown\n/);
  });

  it('writes drafts where it is told, and leaves alone what is there', async () => {
    await count();
    const drafts = join(root, 'drafts');
    const first = await review(['--drafts', drafts]);
    expect(first).toMatchObject({ code: 0, err: `3 draft(s) written to ${drafts}\n` });
    expect((await readdir(drafts)).sort()).toEqual([
      'services.amazon-workspaces-core.task.yaml',
      'services.lightsail.data-deletion.yaml',
      'services.rds.data-backup.yaml',
    ]);
    await writeFile(join(drafts, 'services.rds.data-backup.yaml'), 'half researched');
    const second = await review(['--drafts', drafts]);
    expect(second.err).toMatch(/^0 draft\(s\) written.*\nleft alone, since it is there already: /);
    expect(await readFile(join(drafts, 'services.rds.data-backup.yaml'), 'utf8')).toBe('half researched');
  });

  it('writes no draft into the knowledge base', async () => {
    await count();
    const { code, err } = await review(['--drafts', 'knowledge/drafts']);
    expect(code).toBe(2);
    expect(err).toMatch(/^A draft is no knowledge yet/);
    expect(await readdir('knowledge')).not.toContain('drafts');
  });

  it('says that nothing has been counted yet, and how counting works', async () => {
    const { code, out } = await review([]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Nothing has been counted yet in .*data\.\n/);
    expect(out).toMatch(/DEMARC_KEEP_TEXT_DAYS/);
    const nowhere = await review([], { DEMARC_DATA: join(root, 'nowhere') });
    expect(nowhere.out).toMatch(/there is no such directory/);
    expect(JSON.parse((await review(['--json'])).out)).toEqual({ total: 0, entries: [] });
    await store.countGap(OLD, isoDay(Date.now() - 10 * DAY), null);
    expect((await review(['--days', '5'])).out).toBe('Nothing was counted in the last 5 days.\n');
  });

  it('shows what there is when asked for help, and when asked something else', async () => {
    const help = await review(['--help']);
    expect(help).toMatchObject({ code: 0, out: expect.stringMatching(/^npm run review /), err: '' });
    const wrong = await review(['--top', 'none']);
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toMatch(/^--top takes a whole number from 1 to \d+: --top 20\.\n\nnpm run review /);
  });

  it('says in a sentence what has to be mended', async () => {
    const days = await review([], { DEMARC_KEEP_TEXT_DAYS: 'long' });
    expect(days.code).toBe(1);
    expect(days.err).toMatch(/DEMARC_KEEP_TEXT_DAYS must be/);
    await writeFile(join(data, 'votes.json'), '{');
    const damaged = await review([]);
    expect(damaged.code).toBe(1);
    expect(damaged.err).toMatch(/^Cannot read .*votes\.json\. [^\n]*\n$/);
  });
});
