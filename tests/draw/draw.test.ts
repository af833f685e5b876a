import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Draw } from '../../src/contract/draw.js';
import type { LayersPicture, Picture } from '../../src/contract/picture.js';
import { createDraw } from '../../src/draw/draw.js';
import { createLru } from '../../src/draw/lru.js';
import { everyPicture } from './every-picture.js';

let draw: Draw;
let kinds: readonly Picture[];
beforeAll(async () => {
  draw = createDraw();
  const all = (await everyPicture('nl')).map(({ picture }) => picture);
  kinds = [...new Map(all.map((picture) => [picture.kind, picture])).values()];
});

describe('drawing', () => {
  it('gives the same bytes for the same picture, in another process’s place too', async () => {
    const again = createDraw();
    for (const picture of kinds)
      for (const format of ['svg', 'png'] as const) {
        const [one, other] = [
          await draw(picture, { theme: 'dark', format }),
          await again(picture, { theme: 'dark', format }),
        ];
        expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
        expect(one).not.toBe(other);
      }
  });

  it('gives a picture that was drawn lately at once', async () => {
    const picture = kinds[0] as Picture;
    const first = await draw(picture, { theme: 'light', format: 'svg' });
    expect(await draw(structuredClone(picture), { theme: 'light', format: 'svg' })).toBe(first);
    expect(await draw(picture, { theme: 'dark', format: 'svg' })).not.toBe(first);
  });

  it('gives a PNG of two dots for each pixel, of every kind', async () => {
    expect(kinds.map(({ kind }) => kind).sort()).toEqual([
      'layers',
      'matrix',
      'model',
      'side-by-side',
      'strip',
    ]);
    for (const picture of kinds) {
      const { mediaType, bytes, width, height } = await draw(picture, { theme: 'light', format: 'png' });
      const png = Buffer.from(bytes);
      expect(mediaType).toBe('image/png');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * width, 2 * height]);
      const lines = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)));
      expect(lines.length).toBe((2 * width * 4 + 1) * 2 * height);
      // Text is there: more than the few flat colours.
      expect(new Set(pixelsOf(lines, 2 * width)).size).toBeGreaterThan(50);
    }
  });

  it('gives a small PNG of one dot for each pixel and few colours, which are nearly those of the large one', async () => {
    for (const picture of kinds) {
      const form = { theme: 'light', format: 'png' } as const;
      const { bytes, width, height } = await draw(picture, { ...form, isSmall: true });
      const png = Buffer.from(bytes);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
      expect(png.length).toBeLessThan((await draw(picture, form)).bytes.length / 5);
      const colours = png.readUInt32BE(33) / 3;
      expect(png.subarray(37, 41).toString()).toBe('PLTE');
      expect(colours).toBeLessThanOrEqual(256);
      const data = 45 + 3 * colours;
      const lines = inflateSync(png.subarray(data + 8, data + 8 + png.readUInt32BE(data)));
      expect(lines.length).toBe((width + 1) * height);
      expect(Math.max(...new Set(lines))).toBe(colours - 1);
      // The upper left corner is the paper, in the large one as well.
      const large = Buffer.from((await draw(picture, form)).bytes);
      const paper = inflateSync(large.subarray(41, 41 + large.readUInt32BE(33))).subarray(1, 4);
      const corner = png.subarray(41 + 3 * (lines[1] ?? 0), 44 + 3 * (lines[1] ?? 0));
      for (const channel of [0, 1, 2])
        expect(Math.abs((corner[channel] ?? 0) - (paper[channel] ?? 0))).toBeLessThanOrEqual(8);
    }
  });

  it('gives an SVG that says what it shows and needs nothing else', async () => {
    for (const picture of kinds) {
      const { mediaType, bytes } = await draw(picture, { theme: 'light', format: 'svg' });
      const svg = Buffer.from(bytes).toString();
      expect(mediaType).toBe('image/svg+xml');
      expect(svg).toContain('role="img"');
      expect(unescaped(/<title id="title">(.*)<\/title>/.exec(svg)?.[1] ?? '')).toBe(picture.title);
      expect(unescaped(/<desc id="desc">(.*)<\/desc>/.exec(svg)?.[1] ?? '')).toBe(picture.alt);
      expect(svg).not.toMatch(/<script|<style|<image|<foreignObject|href|url\(|@import|\son\w+=/i);
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toContain('://');
    }
  });

  it('writes what looks like markup as the characters that it is', async () => {
    const picture = kinds.find(({ kind }) => kind === 'layers') as LayersPicture;
    const title = `<script>alert("1")</script> & \u0000\u001b "x"`;
    const { bytes } = await draw({ ...picture, title, alt: title }, { theme: 'light', format: 'svg' });
    const svg = Buffer.from(bytes).toString();
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;');
    expect(svg).not.toMatch(/[^\P{Cc}\n]/u);
  });
});

describe('what was drawn lately', () => {
  it('is kept until enough else was asked for since', () => {
    const lru = createLru<string>(2);
    const made: string[] = [];
    const get = (key: string) =>
      lru.get(key, () => {
        made.push(key);
        return key;
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) get(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });
});

function* pixelsOf(lines: Buffer, wide: number): Generator<number> {
  const stride = wide * 4 + 1;
  for (let row = 0; row < lines.length; row += stride)
    for (let at = row + 1; at < row + stride; at += 4) yield lines.readUInt32BE(at);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
