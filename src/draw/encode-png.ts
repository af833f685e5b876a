import { promisify } from 'node:util';
import { deflate } from 'node:zlib';

const compress = promisify(deflate);

/** What a PNG begins with. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Eight bits a channel, red, green, blue and opacity. */
const RGBA = 6;
/** Eight bits a pixel, which number a colour of a palette. */
const INDEXED = 3;
/** Flat colours compress well at once; more effort takes four times as long for a fifth of the bytes. */
const QUICK = 1;
const THOROUGH = 9;

/**
 * Packs pixels (RGBA, from the upper left corner) as PNG. Node's own compression works beside the event loop; the renderer's
 * would hold it up for as long as the drawing takes. https://www.w3.org/TR/png-3/
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  return pack({ rows: pixels, stride: width * 4, width, height, colours: RGBA, level: QUICK }, []);
}

/** Packs pixels that number colours of a palette (red, green and blue, a byte each), as thoroughly as can be. */
export function encodeIndexedPng(
  indexes: Uint8Array,
  palette: Uint8Array,
  width: number,
  height: number,
): Promise<Uint8Array> {
  const chunks = [chunk('PLTE', Buffer.from(palette))];
  return pack({ rows: indexes, stride: width, width, height, colours: INDEXED, level: THOROUGH }, chunks);
}

interface Image {
  /** One behind the other, each of `stride` bytes. */
  readonly rows: Uint8Array;
  readonly stride: number;
  readonly width: number;
  readonly height: number;
  /** PNG's number for what the bytes of a row mean. */
  readonly colours: number;
  readonly level: number;
}

async function pack(
  { rows, stride, width, height, colours, level }: Image,
  between: readonly Buffer[],
): Promise<Uint8Array> {
  // Each line begins with a zero: it is not filtered.
  const lines = Buffer.alloc((stride + 1) * height);
  for (let y = 0; y < height; y += 1)
    lines.set(rows.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, colours, 0, 0, 0], 8);
  const data = await compress(lines, { level });
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', head),
    ...between,
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(checksum(body), 4);
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

/** CRC-32 as PNG has it; Node 20 has none of its own. https://www.w3.org/TR/png-3/#D-CRCAppendix */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** By byte, what it does to a checksum. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});
