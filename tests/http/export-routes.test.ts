import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportPath, readExportPath } from '../../src/contract/export-path.js';
import type { ExportStack } from '../../src/contract/stack-export.js';
import { exportRoutes } from '../../src/http/export-routes.js';
import { createHttpServer, type HttpServer } from '../../src/http/http-server.js';
import type { Knowledge } from '../../src/knowledge/knowledge.js';
import { askedAboutStack } from '../export/asked-about-stack.js';
import { openExport } from '../export/open-export.js';
import { saidInCsv } from '../export/stack-in.js';
import { quietLog } from '../quiet-log.js';

describe('stacks by their address', () => {
  let knowledge: Knowledge;
  let exportStack: ExportStack;
  let server: HttpServer;
  let origin: string;
  beforeAll(async () => {
    ({ knowledge, exportStack } = await openExport());
    server = createHttpServer(exportRoutes({ exportStack }), quietLog);
    origin = await server.listen(0);
  });
  afterAll(() => server.close());

  it('come as the file that is exported, to be kept under its name', async () => {
    const wish = { services: ['elb', 'lambda~itself'], locale: 'nl' } as const;
    const path = exportPath(wish);
    expect(path).toBe('/exports/nl/elb_lambda~itself.csv');
    const response = await fetch(origin + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    expect(response.headers.get('content-disposition')).toBe(
      'attachment; filename="demarc-elb-lambda-2026-11-28.csv"',
    );
    const exported = await exportStack({ ...wish, format: 'csv', theme: 'light' });
    const bytes = exported.type === 'file' ? exported.file.bytes : new Uint8Array();
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
  });

  it('say the same of a service whose own way to be run is meant as the answer does', async () => {
    const answer = askedAboutStack(['lambda'], 'en', knowledge);
    const itself = await fetch(`${origin}/exports/en/lambda~itself.csv`).then((response) => response.text());
    const whole = await fetch(`${origin}/exports/en/lambda.csv`).then((response) => response.text());
    const depends = (csv: string) => saidInCsv(csv).rows.filter(([, word]) => word === 'It depends').length;
    expect(depends(whole)).toBe(answer.verdicts.filter(({ party }) => party === 'depends').length);
    expect(depends(itself)).toBe(0);
    expect(depends(whole)).toBeGreaterThan(0);
  });

  it('tell their size without coming along', async () => {
    const [head, whole] = await Promise.all([
      fetch(`${origin}/exports/en/s3.csv`, { method: 'HEAD' }),
      fetch(`${origin}/exports/en/s3.csv`),
    ]);
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('content-length')).toBe(whole.headers.get('content-length'));
  });

  it('hold every service there is, and are read as they are written', async () => {
    const services = [...knowledge.services.keys()].slice(0, 99);
    const path = exportPath({ services, locale: 'en' });
    expect(readExportPath(path)?.services).toEqual(services);
    expect((await fetch(origin + path)).status).toBe(200);
  });

  it.each([
    '/exports/',
    '/exports/en/',
    '/exports/en/.csv',
    '/exports/en/frobnicator.csv',
    '/exports/en/s3_frobnicator.csv',
    '/exports/de/s3.csv',
    '/exports/en/s3.xlsx',
    '/exports/en/s3.csv.csv',
    '/exports/en/S3.csv',
    '/exports/en/%3Cscript%3E.csv',
    '/exports/en/../../package.json',
    `/exports/en/${'s3_'.repeat(2_000)}s3.csv`,
  ])('are nowhere else: %s', async (path) => {
    const response = await fetch(origin + path);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('script');
  });
});
