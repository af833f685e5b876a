import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataDirectoryCheckup } from '../../src/doctor/checkups/data-directory-checkup.js';
import { knowledgeCheckup } from '../../src/doctor/checkups/knowledge-checkup.js';
import { nodeCheckup } from '../../src/doctor/checkups/node-checkup.js';
import { overlayCheckup } from '../../src/doctor/checkups/overlay-checkup.js';
import { portCheckup } from '../../src/doctor/checkups/port-checkup.js';
import { judgeSpace } from '../../src/doctor/judge-space.js';
import { openMetrics } from '../../src/metrics/open-metrics.js';
import { overlayFolder } from '../knowledge/overlay/overlay-folder.js';
import { startDemarc } from '../main/start-demarc.js';
import { quietLog } from '../quiet-log.js';
import { found } from './found.js';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'demarc-doctor-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

describe('Node', () => {
  it.each([
    ['20.9.0', 'ok'],
    ['22.1.0', 'ok'],
    ['20.8.1', 'wrong'],
    ['18.20.0', 'wrong'],
  ])('of version %s is %s', async (version, state) => {
    expect(await found([nodeCheckup(version)])).toMatchObject({ Node: { state } });
  });
});

describe('the overlay', () => {
  const look = async (path: string) =>
    (await found([overlayCheckup(path, 'dist/knowledge.json', '2026-11-28')])).overlay;

  it('is well when it fits the knowledge base', async () => {
    expect(await look('deploy/overlay')).toMatchObject({
      state: 'ok',
      text: 'deploy/overlay: 3 teams, 4 entries of whose task it is, 1 service added, 1 changed.',
    });
  });

  it('is told of with file, line and remedy, and when it is not there', async () => {
    const folder = await overlayFolder();
    await folder.plant('here.yaml', 'team: data', 'team: dta');
    await folder.plant('here.yaml', 'topic: iam', 'topic: aim');
    expect(await look(folder.path)).toMatchObject({
      state: 'wrong',
      text: expect.stringMatching(/here\.yaml:12: there is no team "dta": add it .* \(and 1 more\)$/),
    });
    await folder.remove();
    expect(await look(folder.path)).toMatchObject({
      state: 'wrong',
      text: expect.stringContaining('there is no folder'),
    });
  });

  it('is worth a warning when its pages were read long ago', async () => {
    expect(
      (await found([overlayCheckup('deploy/overlay', 'dist/knowledge.json', '2028-01-01')])).overlay,
    ).toMatchObject({
      state: 'warning',
      text: expect.stringContaining('due for review'),
    });
  });
});

describe('the data directory', () => {
  const look = async (path: string) => (await found([dataDirectoryCheckup(path)]))['data directory'];

  it('is well when it can be written, and is left as it was', async () => {
    const path = await mkdtemp(join(directory, 'data-'));
    expect(await look(path)).toMatchObject({
      state: 'ok',
      text: expect.stringMatching(/is writable; \d+ GB free/),
    });
    expect(await readdir(path)).toEqual([]);
  });

  it('may be missing where it can be made, and is not made', async () => {
    expect(await look(join(directory, 'one/two'))).toMatchObject({
      state: 'ok',
      text: expect.stringContaining('the first start makes it'),
    });
    expect(await readdir(directory)).not.toContain('one');
  });

  it('is wrong when it is a file, lies below one, or cannot be written', async () => {
    await writeFile(join(directory, 'file'), '');
    for (const path of [join(directory, 'file'), join(directory, 'file/data')])
      expect(await look(path)).toMatchObject({ state: 'wrong', text: expect.stringMatching(/DEMARC_DATA/) });
    // Nobody makes files there, not even the superuser.
    expect(await look('/proc/self')).toMatchObject({ state: 'wrong' });
  });

  it('may have a Demarc that runs in it, which is kindly said', async () => {
    const path = await mkdtemp(join(directory, 'data-'));
    const demarc = await startDemarc({ DEMARC_DATA: path });
    try {
      const { port } = new URL(demarc.address);
      const report = await found([dataDirectoryCheckup(path), portCheckup(Number(port), undefined)]);
      expect(report).toMatchObject({
        'data directory': { state: 'ok', text: expect.stringContaining('in use by a Demarc that runs') },
        port: { state: 'ok', text: `${port} is taken by a Demarc that runs.` },
      });
    } finally {
      await demarc.stop();
    }
  });

  it.each([
    [250_000_000_000, 'ok', 'It is there; 250 GB free.'],
    [200_000_000, 'ok', 'It is there; 200 MB free.'],
    [199_999_999, 'warning', 'It is there; 199 MB free. Make room, or set DEMARC_DATA to another disk.'],
    [0, 'wrong', 'It is there; 0 MB free. Make room, or set DEMARC_DATA to another disk.'],
  ])('with %i bytes free is %s', (free, state, text) => {
    expect(judgeSpace('It is there', free)).toEqual({ state, text });
  });
});

describe('the port', () => {
  it('is well when it is free or the system chooses it', async () => {
    const server = createServer().listen(0);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    expect(await found([portCheckup(port, undefined)])).toMatchObject({ port: { state: 'ok' } });
    expect(await found([portCheckup(0, undefined)])).toMatchObject({ port: { state: 'ok' } });
  });

  it('is wrong when another program has it', async () => {
    const server = createServer((_request, response) => void response.end('hello')).listen(0);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const report = await found([portCheckup(port, undefined)]);
    server.closeAllConnections();
    server.close();
    expect(report).toMatchObject({
      port: {
        state: 'wrong',
        text: `${port} is taken by another program: stop it, or set PORT to another port.`,
      },
    });
  });

  it('of metrics is told by its own setting, and is well when a Demarc that runs serves them there', async () => {
    const metrics = openMetrics({ port: 0, host: '127.0.0.1' }, quietLog);
    const port = Number(new URL(await metrics.listen()).port);
    const report = await found([portCheckup(port, '127.0.0.1', 'DEMARC_METRICS_PORT')]);
    await metrics.close();
    const text = `${port} is taken by a Demarc that runs.`;
    expect(report).toEqual({ 'metrics port': expect.objectContaining({ state: 'ok', text }) });
    const bad = await found([portCheckup(39_999, '192.0.2.1', 'DEMARC_METRICS_PORT')]);
    expect(bad['metrics port']?.text).toContain('set DEMARC_METRICS_PORT to another port');
  });

  it('is wrong on an address that this machine has not', async () => {
    expect(await found([portCheckup(39_999, '192.0.2.1')])).toMatchObject({ port: { state: 'wrong' } });
  });
});

describe('the knowledge base', () => {
  const look = async (compiled: string, yaml: string, today: string) =>
    (await found([knowledgeCheckup({ compiled, directory: yaml, today })])).knowledge;
  const none = () => join(directory, 'none');

  it('tells how much there is, and what is due for review', async () => {
    expect(await look('dist/knowledge.json', none(), '2016-09-27')).toMatchObject({
      state: 'ok',
      text: expect.stringMatching(/^\d+ services, \d+ pages, read between 20\d\d-/),
    });
    expect(await look('dist/knowledge.json', none(), '2029-01-01')).toMatchObject({
      state: 'warning',
      text: expect.stringMatching(/\. \d+ are due for review/),
    });
  });

  it('sees that files have changed since', async () => {
    const compiled = join(directory, 'knowledge.json');
    await cp('dist/knowledge.json', compiled);
    const services = join(directory, 'knowledge/services');
    await mkdir(services, { recursive: true });
    await writeFile(join(services, 's3.yaml'), 'id: s3\n');
    await utimes(join(services, 's3.yaml'), 2_000, 2_000);
    await utimes(compiled, 3_000, 3_000);
    expect(await look(compiled, join(directory, 'knowledge'), '2016-09-27')).toMatchObject({ state: 'ok' });
    await utimes(compiled, 1_000, 1_000);
    expect(await look(compiled, join(directory, 'knowledge'), '2016-09-27')).toMatchObject({
      state: 'warning',
      text: expect.stringContaining('"npm run build"'),
    });
  });

  it('is wrong when it is missing or damaged', async () => {
    expect(await look(none(), none(), '2026-11-28')).toMatchObject({ state: 'wrong' });
    await writeFile(join(directory, 'damaged.json'), '{"topics":[');
    expect(await look(join(directory, 'damaged.json'), none(), '2026-11-28')).toMatchObject({
      state: 'wrong',
      text: expect.stringContaining('is damaged'),
    });
  });
});
