import { type FileHandle, open, rename, writeFile } from 'node:fs/promises';
import { endianness } from 'node:os';
import { KnowledgeError } from '../contract/errors.js';
import { unreadBuild } from '../knowledge/unread-build.js';
import type { TrainedModels } from '../understand/models.js';

/** Arrays of numbers begin at a multiple of this. */
const ALIGNED = 8;
/** The first line is no longer, in bytes. */
const LONGEST_HEAD = 1 << 18;
/** What WebAssembly counts memory in, in bytes. */
const PAGE = 1 << 16;

/** What Node has of it here; TypeScript knows it only of browsers. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
};

const KINDS = { Int8Array, Uint8Array, Uint16Array, Int32Array };
type Kind = keyof typeof KINDS;
type Numbers = InstanceType<(typeof KINDS)[Kind]>;

/** In the place of an array of numbers: which array it is, and where it begins behind the first line, in bytes. */
interface Stored {
  readonly numbers: Kind;
  readonly at: number;
  readonly length: number;
}

/** The first line: what the file was built on, how many bytes follow it, and the models with each array of numbers told in its place. */
interface Head {
  readonly endianness: string;
  readonly bytes: number;
  readonly models: object;
}

/** A file of trained models that is open: sound as far as its first line and its size tell, and nothing else of it read yet. */
export interface TrainedModelsFile {
  /** Reads all of it, each time anew. Throws KnowledgeError when it was written over meanwhile; a file that was put in its place does no harm. */
  read(): Promise<TrainedModels>;
  /** Whether it is as it was when it was opened, so that it can be read. Never rejects. */
  isIntact(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Writes trained models as one file: its first line is JSON, padded with spaces, in which the arrays of numbers are told that follow it as
 * they lie in memory. Read, they are used where they stand: hardly anything is parsed or built of them. Whoever has an earlier file open
 * goes on reading that.
 */
export async function writeTrainedModels(file: string, { base: _, ...models }: TrainedModels): Promise<void> {
  const arrays: Uint8Array[] = [];
  let bytes = 0;
  const stored = (_key: string, value: unknown): unknown => {
    const kind = kindOf(value);
    if (kind === undefined) return value;
    const array = value as Numbers;
    const padding = -array.byteLength & (ALIGNED - 1);
    arrays.push(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), new Uint8Array(padding));
    const at = bytes;
    bytes += array.byteLength + padding;
    return { numbers: kind, at, length: array.length } satisfies Stored;
  };
  const told = JSON.parse(JSON.stringify(models, stored)) as object;
  const json = Buffer.from(JSON.stringify({ endianness: endianness(), bytes, models: told } satisfies Head));
  const line = Buffer.alloc(json.length + 1 + (-(json.length + 1) & (ALIGNED - 1)), ' ');
  json.copy(line);
  line[line.length - 1] = NEW_LINE;
  if (line.length > LONGEST_HEAD) throw new Error(`The first line of ${file} has ${line.length} bytes`);
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, Buffer.concat([line, ...arrays]));
  await rename(beside, file);
}

/**
 * Opens what `writeTrainedModels` wrote. Throws KnowledgeError when it is not there, may not be read, is damaged, or was built on
 * another kind of machine.
 */
export async function openTrainedModels(file: string): Promise<TrainedModelsFile> {
  const handle = await open(file).catch((error: unknown) => {
    throw unreadBuild(file, error);
  });
  try {
    const { size, mtimeMs } = await handle.stat();
    const isIntact = async () => {
      const now = await handle.stat();
      return now.size === size && now.mtimeMs === mtimeMs;
    };
    const beginning = Buffer.allocUnsafeSlow(Math.min(size, LONGEST_HEAD));
    checkHead(file, await readInto(beginning, handle), size);
    return {
      async read() {
        const content = await readInto(roomFor(size), handle);
        if (!(await isIntact()))
          throw new KnowledgeError([`${file} was written over while Demarc was running: start it again`]);
        return modelsIn(content);
      },
      isIntact: () => isIntact().catch(() => false),
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error instanceof KnowledgeError ? error : unreadBuild(file, error);
  }
}

/** Opens, reads and closes it. Throws as `openTrainedModels` does. */
export async function readTrainedModels(file: string): Promise<TrainedModels> {
  const opened = await openTrainedModels(file);
  try {
    return await opened.read();
  } finally {
    await opened.close();
  }
}

/** In one go: read as files usually are, piece by piece, it takes twice as long. Gives as much of the buffer as there was to read. */
async function readInto(buffer: Buffer, handle: FileHandle): Promise<Buffer> {
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
  return buffer.subarray(0, bytesRead);
}

/**
 * Room that goes back to the machine when nobody holds it any more. That of a buffer comes from malloc, and glibc, which has seen so large
 * a piece given back once, keeps it from the second time on. WebAssembly's comes from the machine itself.
 */
function roomFor(bytes: number): Buffer {
  const { buffer } = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE) });
  return Buffer.from(buffer, 0, bytes);
}

/** `begin` is the beginning of a file of so many bytes. */
function checkHead(file: string, begin: Buffer, size: number): void {
  const end = begin.indexOf(NEW_LINE) + 1;
  const head = headIn(begin, end);
  if (end + (head?.bytes ?? Number.NaN) !== size)
    throw new KnowledgeError([`${file} is damaged: delete it and run "npm run build"`]);
  if (head?.endianness !== endianness())
    throw new KnowledgeError([
      `${file} was built on another kind of machine: delete it and run "npm run build"`,
    ]);
}

function headIn(content: Buffer, end: number): Head | null | undefined {
  try {
    return JSON.parse(content.toString('utf8', 0, end)) as Head | null;
  } catch {
    return undefined;
  }
}

function modelsIn(content: Buffer): TrainedModels {
  const end = content.indexOf(NEW_LINE) + 1;
  const { models } = JSON.parse(content.toString('utf8', 0, end)) as Head;
  const begin = content.byteOffset + end;
  const buffer = content.buffer as ArrayBuffer;
  const take = ({ numbers, at, length }: Stored) => new KINDS[numbers](buffer, begin + at, length);
  return unpacked(models, take) as TrainedModels;
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
