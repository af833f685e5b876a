import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCli } from '../../adapters/cli/run-cli.js';
import type { ExportStack } from '../../src/contract/stack-export.js';
import { demarcOf } from '../demarc-of.js';
import { openExport } from '../export/open-export.js';
import { saidInCsv, saidInMarkdown } from '../export/stack-in.js';

let exportStack: ExportStack;
let folder: string;
beforeAll(async () => {
  ({ exportStack } = await openExport());
  folder = await mkdtemp(join(tmpdir(), 'demarc-export-'));
});
afterAll(() => rm(folder, { recursive: true }));

const asksNothing = () => Promise.reject(new Error('nothing is asked'));

/** Runs the command line; `isTTY`: standard output is a terminal. */
async function run(args: readonly string[], isTTY = false) {
  const output = Object.assign(new PassThrough(), { isTTY });
  const errors = new PassThrough();
  const written = Promise.all([buffer(output), text(errors)]);
  const streams = { input: Readable.from([]), output, errors };
  const code = await runCli(demarcOf(asksNothing, { exportStack }), args, streams);
  output.end();
  errors.end();
  const [bytes, err] = await written;
  return { code, bytes, out: bytes.toString('utf8'), err };
}

const STACK = ['--stack', 'alb,fargate, Aurora,s3'];
const SERVICES = ['Elastic Load Balancing', 'AWS Fargate (ECS)', 'Amazon Aurora', 'Amazon S3'];
const PNG = '89504e470d0a1a0a';

describe('ask --stack', () => {
  it('writes a table without a format, and otherwise what was asked for', async () => {
    const [plain, markdown, csv, svg, png] = await Promise.all([
      run(STACK),
      run([...STACK, '--format', 'md']),
      run([...STACK, '--format', 'csv']),
      run([...STACK, '--format', 'svg']),
      run([...STACK, '--format', 'png']),
    ]);
    expect([plain, markdown, csv, svg, png].map(({ code, err }) => `${code}${err}`)).toEqual(
      Array(5).fill('0'),
    );
    expect(plain.out).toBe(markdown.out);
    expect(saidInMarkdown(markdown.out).services).toEqual(SERVICES);
    expect(saidInCsv(csv.out)).toEqual(saidInMarkdown(markdown.out));
    expect(svg.out).toMatch(/^<svg .*<\/svg>\s*$/s);
    expect(png.bytes.subarray(0, 8).toString('hex')).toBe(PNG);
  });

  it('speaks Dutch with --lang nl, and --locale nl is the same', async () => {
    const [lang, locale] = await Promise.all([
      run([...STACK, '--lang', 'nl']),
      run([...STACK, '--locale', 'nl']),
    ]);
    expect(lang.out).toContain('| Taak | Elastic Load Balancing |');
    expect(locale.out).toBe(lang.out);
  });

  it('draws in dark colours with --theme dark', async () => {
    const [light, dark] = await Promise.all([
      run([...STACK, '--format', 'svg']),
      run([...STACK, '--format', 'svg', '--theme', 'dark']),
    ]);
    expect(dark.out.length).toBeGreaterThan(1_000);
    expect(dark.out).not.toBe(light.out);
  });

  it.each([
    ['a.csv', [], 'efbbbf'],
    ['B.PNG', [], PNG],
    ['c.txt', [], '23'],
    ['d.txt', ['--format', 'png'], PNG],
  ])('writes %s with %p, as --format or its name says', async (name, more, begins) => {
    const file = join(folder, name);
    const { code, out, err } = await run([...STACK, ...more, '--output', file], true);
    expect({ code, out, err }).toEqual({ code: 0, out: `Written: ${file}\n`, err: '' });
    expect((await readFile(file)).toString('hex').startsWith(begins)).toBe(true);
  });

  it('puts no PNG on a terminal, and says what to do', async () => {
    const { code, out, err } = await run([...STACK, '--format', 'png'], true);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--output stack.png');
    expect((await run([...STACK, '--format', 'svg'], true)).code).toBe(0);
  });

  it('names what is no service, with what is near it, in the language of the file', async () => {
    const { code, out, err } = await run(['--stack', 'alb,fargte,hypervault']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(
      '"fargte" is no service that Demarc knows. Did you mean AWS Fargate (ECS)?\n' +
        '"hypervault" is no service that Demarc knows, and none has a name like it. To see them all, ask: help\n',
    );
    expect((await run(['--stack', 'fargte', '--lang', 'nl'])).err).toBe(
      '"fargte" is geen service die Demarc kent. Bedoelde je AWS Fargate (ECS)?\n',
    );
  });

  it('shows nothing of a name that a terminal would obey, and not all of a long one', async () => {
    const { err } = await run(['--stack', `\u001b[31m\u0007\u202e${'x'.repeat(500)}`]);
    expect(err.replace(/\n/g, '')).not.toMatch(/\p{C}/u);
    expect(err.length).toBeLessThan(200);
  });

  it('says that a picture takes six services, and where any number fits', async () => {
    const services = 'ec2,rds,s3,alb,lambda,eks,ecs';
    const { code, out, err } = await run(['--stack', services, '--format', 'png']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/at most 6 .*csv or md/);
    expect((await run(['--stack', services, '--format', 'csv'])).code).toBe(0);
  });

  it('says where a file could not be written', async () => {
    const file = join(folder, 'no', 'such', 'folder.csv');
    const { code, out, err } = await run([...STACK, '--output', file]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('could not be written (ENOENT)');
  });

  it.each([
    [['--stack', '']],
    [['--stack', ' , ']],
    [['--stack']],
    [['--stack', 's3', '--format', 'xlsx']],
    [['--stack', 's3', '--theme', 'blue']],
    [['--stack', 's3', '--lang', 'fr']],
    [['--stack', 'alb,', 'fargate']],
    [['--stack', 's3', '--jsonl']],
    [['--stack', 's3', '--explain']],
    [['--format', 'csv', 'who patches RDS?']],
    [['--output', 'x.csv']],
  ])('explains itself when called wrongly: %p', async (args) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--stack');
  });
});

describe('the program', () => {
  it('ends well when whoever reads the file stops early', async () => {
    const child = spawn(process.execPath, ['dist/src/main.js', 'ask', ...STACK, '--format', 'csv']);
    child.stdout.once('data', () => child.stdout.destroy());
    const [code, err] = await Promise.all([
      new Promise((resolve) => child.once('exit', resolve)),
      text(child.stderr),
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
