import { open, writeFile } from 'node:fs/promises';
import { endianness } from 'node:os';
import { KnowledgeError } from '../contract/errors.js';
import type { TrainedModels } from '../understand/models.js';

/** Arrays of numbers begin at a multiple of this. */
const ALIGNED = 8;

const KINDS = { Int8Array, Uint8Array, Uint16Array, Int32Array };
type Kind = keyof typeof KINDS;
type Numbers = InstanceType<(typeof KINDS)[Kind]>;

/** In the place of an array of numbers: which array it is, and where it begins behind the first line, in bytes. */
interface Stored {
  readonly numbers: Kind;
  readonly at: number;
  readonly length: number;
}

/**
 * Writes trained models as one file: its first line is JSON, padded with spaces, in which the arrays of numbers are told that follow it as
 * they lie in memory. Read, they are used where they stand: hardly anything is parsed or built of them at a start.
 */
export function writeTrainedModels(file: string, { base: _, ...models }: TrainedModels): Promise<void> {
  const arrays: Uint8Array[] = [];
  let length = 0;
  const stored = (_key: string, value: unknown): unknown => {
    const kind = kindOf(value);
    if (kind === undefined) return value;
    const array = value as Numbers;
    const padding = -array.byteLength & (ALIGNED - 1);
    arrays.push(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), new Uint8Array(padding));
    const at = length;
    length += array.byteLength + padding;
    return { numbers: kind, at, length: array.length } satisfies Stored;
  };
  const json = Buffer.from(JSON.stringify({ endianness: endianness(), models }, stored));
  const line = Buffer.alloc(json.length + 1 + (-(json.length + 1) & (ALIGNED - 1)), ' ');
  json.copy(line);
  line[line.length - 1] = NEW_LINE;
  return writeFile(file, Buffer.concat([line, ...arrays]));
}

/** Reads what `writeTrainedModels` wrote. Throws KnowledgeError when it is not there, or was built on another kind of machine. */
export async function readTrainedModels(file: string): Promise<TrainedModels> {
  const content = await readWhole(file);
  const from = content.indexOf(NEW_LINE) + 1;
  const head = JSON.parse(content.toString('utf8', 0, from)) as { endianness: string; models: TrainedModels };
  if (head.endianness !== endianness())
    throw new KnowledgeError([
      `${file} was built on another kind of machine: delete it and run "npm run build"`,
    ]);
  const begin = content.byteOffset + from;
  const buffer = content.buffer as ArrayBuffer;
  const take = ({ numbers, at, length }: Stored) => new KINDS[numbers](buffer, begin + at, length);
  return unpacked(head.models, take) as TrainedModels;
}

/** In one go: read as files usually are, piece by piece, it takes twice as long. */
async function readWhole(file: string): Promise<Buffer> {
  const handle = await open(file).catch(() => {
    throw new KnowledgeError([`${file} is missing: build it with "npm run build"`]);
  });
  try {
    const content = Buffer.allocUnsafeSlow((await handle.stat()).size);
    await handle.read(content, 0, content.length);
    return content;
  } finally {
    await handle.close();
  }
}

/** Everything as it was, with the arrays of numbers in their places. Lists have none in them. */
function unpacked(value: unknown, take: (stored: Stored) => Numbers): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('numbers' in value) return take(value as Stored);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unpacked(one, take)]));
}

function kindOf(value: unknown): Kind | undefined {
  return (Object.keys(KINDS) as Kind[]).find((kind) => value instanceof KINDS[kind]);
}

const NEW_LINE = 10;
