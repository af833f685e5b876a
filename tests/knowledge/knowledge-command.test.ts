import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { overlayFolder } from './overlay/overlay-folder.js';

/** Runs the built command as `npm run knowledge` does; gives exit code and both outputs. */
async function knowledge(...args: readonly string[]) {
  const run = promisify(execFile)(process.execPath, ['dist/src/knowledge/knowledge-command.js', ...args], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const { code, stdout, stderr } = await run.then(
    (done) => ({ code: 0, ...done }),
    (failed: { code: number; stdout: string; stderr: string }) => failed,
  );
  return { code, out: stdout, err: stderr };
}

describe('npm run knowledge', () => {
  it('prints what is covered, by service and by topic, and what is missing', async () => {
    const { code, out } = await knowledge();
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ services and variants, \d+ topics, \d+ concepts, \d+ tips\n\d+ cells: /);
    expect(out).toMatch(/\nby service +own +documented +derived +n\/a {2}oldest page\n/);
    expect(out).toMatch(/\n {2}eks-fargate +\d+ +\d+ +\d+ +\d+ {2}\d{4}-\d{2}-\d{2}\n/);
    expect(out).toMatch(/\nby topic .*\n {2}environmental +\d+/);
    expect(out).toMatch(/\nmissing\n {2}recognised without an entry: /);
  });

  it('exports the whole matrix as a spreadsheet', async () => {
    const csv = await knowledge('--export', 'csv');
    expect(csv.code).toBe(0);
    expect(csv.out).toMatch(/^service,topic,party,basis,aws\.en,aws\.nl,customer\.en,customer\.nl,sources\n/);
  });

  it('exports the whole matrix as JSON', async () => {
    const json = await knowledge('--export', 'json');
    expect(JSON.parse(json.out)).toContainEqual(
      expect.objectContaining({ service: 'eks-fargate', topic: 'guest-os-patching', party: 'aws' }),
    );
  });

  it('checks an overlay, and says file, line and remedy', async () => {
    expect(await knowledge('--overlay', 'deploy/overlay')).toEqual({
      code: 0,
      out: 'deploy/overlay is sound: 3 teams, 4 entries of whose task it is, 1 service added, 1 changed\n',
      err: '',
    });
    const folder = await overlayFolder();
    await folder.plant('here.yaml', 'team: data', 'team: dta');
    const { code, err } = await knowledge('--overlay', folder.path);
    await folder.remove();
    expect(code).toBe(1);
    expect(err).toContain(`${folder.path}/here.yaml:12: there is no team "dta": add it to teams.yaml`);
    expect((await knowledge('--overlay', '/nowhere')).err).toContain('there is no folder /nowhere: make it');
  });

  it('lets a reader of the export stop early', async () => {
    const child = spawn(process.execPath, ['dist/src/knowledge/knowledge-command.js', '--export', 'csv']);
    let errors = '';
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });

  it.each([[['--export', 'xlsx']], [['--export']], [['--exprot', 'csv']], [['csv']]])(
    'shows what there is when asked for something else: %j',
    async (args) => {
      const { code, out, err } = await knowledge(...args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/--export csv/);
    },
  );
});
