import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DrawnPicture, PictureForm } from '../../src/contract/draw.js';
import type { Picture } from '../../src/contract/picture.js';
import { picturePath } from '../../src/contract/picture-path.js';
import { createDraw } from '../../src/draw/draw.js';
import { createHttpServer, type HttpServer } from '../../src/http/http-server.js';
import { pictureRoutes } from '../../src/http/picture-routes.js';
import { createPictureAt } from '../../src/picture-at.js';
import { loadRealKnowledge } from '../load-real-knowledge.js';
import { quietLog } from '../quiet-log.js';

describe('pictures by their address', () => {
  const draw = createDraw();
  let pictureAt: (address: string) => Picture | null;
  let server: HttpServer;
  let origin: string;
  beforeAll(async () => {
    pictureAt = createPictureAt({ knowledge: await loadRealKnowledge(), now: Date.now });
    server = createHttpServer(pictureRoutes({ pictureAt, draw }), quietLog);
    origin = await server.listen(0);
  });
  afterAll(() => server.close());

  const rds = () => pictureAt('en/layers/rds') as Picture;

  it.each<[PictureForm, string, string]>([
    [{ theme: 'light', format: 'png' }, '/pictures/en/layers/rds.png', 'image/png'],
    [{ theme: 'dark', format: 'png' }, '/pictures/en/layers/rds.dark.png', 'image/png'],
    [{ theme: 'light', format: 'svg' }, '/pictures/en/layers/rds.svg', 'image/svg+xml; charset=utf-8'],
    [{ theme: 'dark', format: 'svg' }, '/pictures/en/layers/rds.dark.svg', 'image/svg+xml; charset=utf-8'],
  ])('come as they are drawn: %j', async (form, path, type) => {
    expect(picturePath(rds(), form)).toBe(path);
    const response = await fetch(origin + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
    const { bytes } = await draw(rds(), form);
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    expect(response.headers.get('content-length')).toBe(String(bytes.byteLength));
  });

  it('come once to whoever keeps them', async () => {
    const path = `${origin}/pictures/nl/model.svg`;
    const etag = (await fetch(path)).headers.get('etag') ?? '';
    for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await fetch(path, { headers: { 'if-none-match': header } });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(etag);
    }
    const changed = await fetch(path, { headers: { 'if-none-match': '"other"' } });
    expect(changed.status).toBe(200);
    const other = await fetch(`${origin}/pictures/en/model.svg`);
    expect(other.headers.get('etag')).not.toBe(etag);
  });

  it('tell their size without coming along', async () => {
    const path = `${origin}/pictures/en/layers/rds.png`;
    const [head, whole] = [await fetch(path, { method: 'HEAD' }), await fetch(path)];
    expect(head.status).toBe(200);
    for (const name of ['etag', 'content-type', 'content-length', 'cache-control'])
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
    expect((await head.arrayBuffer()).byteLength).toBe(0);
  });

  it.each([
    'en/layers/nothing.png',
    'en/layers/<script>.png',
    'en/layers/rds.gif',
    'en/layers/rds',
    'en/layers/%72ds.png',
    'en/layers/rds.light.png',
    '..%2f..%2fpackage.json',
    '%ff.png',
  ])('are kindly said not to be there, and nothing is repeated: %s', async (address) => {
    const response = await fetch(`${origin}/pictures/${address}`);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    const said = await response.text();
    expect(said).not.toMatch(/nothing\.|script|rds|ds\.png|package|%ff/);
  });

  it('say so in both languages, as plain text', async () => {
    const response = await fetch(`${origin}/pictures/en/layers/nothing.png`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe(
      'There is no picture at this address.\nOp dit adres staat geen plaatje.\n',
    );
  });

  it('are drawn two at a time while twenty wait; others are told to come back', async () => {
    const begun: ((drawn: DrawnPicture) => void)[] = [];
    const busy = createHttpServer(
      pictureRoutes({ pictureAt, draw: () => new Promise((resolve) => begun.push(resolve)) }),
      quietLog,
    );
    const until = async (isSo: () => boolean) => {
      while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    try {
      const path = `${await busy.listen(0)}/pictures/en/layers/rds.svg`;
      const statuses: number[] = [];
      const all = Array.from({ length: 25 }, async () => {
        const response = await fetch(path);
        statuses.push(response.status);
        if (response.status === 503) expect(response.headers.get('retry-after')).toBe('1');
      });
      await until(() => statuses.length === 3);
      expect(statuses).toEqual([503, 503, 503]);
      expect(begun).toHaveLength(2);
      const drawn = await draw(rds(), { theme: 'light', format: 'svg' });
      for (let count = 0; count < 22; count += 1) {
        await until(() => begun.length > count);
        expect(begun.length - count).toBeLessThanOrEqual(2);
        begun[count]?.(drawn);
      }
      await Promise.all(all);
      expect(statuses.filter((status) => status === 200)).toHaveLength(22);
    } finally {
      await busy.close();
    }
  });

  it('that cannot be drawn do not take the turn of others', async () => {
    let fails = true;
    const moody = createHttpServer(
      pictureRoutes({
        pictureAt,
        draw: (...one) => (fails ? Promise.reject(new Error('no font')) : draw(...one)),
      }),
      quietLog,
    );
    try {
      const path = `${await moody.listen(0)}/pictures/en/layers/rds.svg`;
      for (const _ of [1, 2, 3]) expect((await fetch(path)).status).toBe(500);
      fails = false;
      expect((await fetch(path)).status).toBe(200);
    } finally {
      await moody.close();
    }
  });
});
