import { cp, mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EXAMPLE } from '../knowledge/overlay/overlay-folder.js';
import { type RunningDemarc, refuseDemarc, startDemarc } from './start-demarc.js';

describe('the file of trained models, beside Demarc as a process', () => {
  let root: string;
  let file: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'demarc-models-'));
    file = join(root, 'dist/models.bin');
    await mkdir(join(root, 'dist'));
    for (const name of ['src', 'adapters', 'bundle', 'models.bin'])
      await cp(join('dist', name), join(root, 'dist', name), { recursive: true, preserveTimestamps: true });
    for (const name of ['knowledge.json', 'page'])
      await symlink(resolve('dist', name), join(root, 'dist', name));
    for (const name of ['node_modules', 'package.json']) await symlink(resolve(name), join(root, name));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  async function ask(demarc: RunningDemarc, question: string): Promise<Response> {
    return fetch(`${demarc.address}/api/ask`, { method: 'POST', body: JSON.stringify({ question }) });
  }

  it.each<[string, string, () => Promise<void>]>([
    ['missing', 'is missing: build it with "npm run build"', () => rm(file)],
    ['damaged', 'is damaged: delete it and run "npm run build"', () => truncate(file, 1_000_000)],
  ])('keeps it from starting when it is %s', async (_what, remedy, change) => {
    await change();
    const { code, output } = await refuseDemarc({ PORT: '0' }, root);
    expect(code).toBe(1);
    expect(output).toContain(`${file} ${remedy}`);
  });

  it('may be deleted while nobody has asked yet, and many who ask at once are answered', async () => {
    const demarc = await startDemarc({}, root);
    await rm(file);
    const services = ['EC2', 'RDS', 'Lambda', 'EKS', 'S3', 'SQS'];
    const answers = services.map(async (service) => (await ask(demarc, `who patches ${service}?`)).json());
    for (const answer of await Promise.all(answers))
      expect(answer).toMatchObject({ outcome: expect.stringMatching(/answered|depends/) });
    expect(await demarc.stop()).toBe(0);
  });

  it('may be written over where an overlay has had it read for good', async () => {
    const demarc = await startDemarc({ DEMARC_OVERLAY: resolve(EXAMPLE) }, root);
    await writeFile(file, await readFile(file));
    expect((await fetch(`${demarc.address}/readyz`)).status).toBe(200);
    expect((await ask(demarc, 'who patches EC2?')).status).toBe(200);
    expect(await demarc.stop()).toBe(0);
  });

  it('has people told kindly, and the operator what to do, once it was written over', async () => {
    const demarc = await startDemarc({ DEMARC_LOCALE: 'en' }, root);
    expect((await fetch(`${demarc.address}/readyz`)).status).toBe(200);
    await writeFile(file, await readFile(file));
    const ready = await fetch(`${demarc.address}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({
      missing: ['dist/models.bin was written over: start Demarc again.'],
    });
    const response = await ask(demarc, 'who patches EC2?');
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('Something went wrong on my side');
    expect(demarc.output()).toContain('was written over while Demarc was running: start it again');
    expect(demarc.output()).toContain('No question can be answered');
    expect(await demarc.stop()).toBe(0);
  });
});
