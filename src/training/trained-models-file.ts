import { readFile, writeFile } from 'node:fs/promises';
import { endianness } from 'node:os';
import { KnowledgeError } from '../contract/errors.js';
import type { LaidModel } from '../understand/linear-model.js';
import type { TrainedModels } from '../understand/models.js';

/** Arrays of numbers begin at a multiple of this. */
const ALIGNED = 8;

/**
 * Writes trained models as one file: its first line is JSON, padded with spaces, and tells how long the arrays of numbers are that
 * follow it as they lie in memory. Read, they are used where they stand: nothing is parsed or built of them at a start.
 */
export function writeTrainedModels(file: string, models: TrainedModels): Promise<void> {
  const arrays: Uint8Array[] = [];
  const keep = (array: Int8Array | Int32Array): number => {
    const padding = -array.byteLength & (ALIGNED - 1);
    arrays.push(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), new Uint8Array(padding));
    return array.length;
  };
  const packed = ({ labels, step, letters, weights, letterRows, table }: LaidModel): PackedModel => ({
    labels,
    step,
    letters,
    weights: keep(weights),
    letterRows: keep(letterRows),
    cells: keep(table.cells),
    words: table.words,
  });
  const { topics, kinds, claims, numbered, words } = models;
  const head: PackedModels = {
    endianness: endianness(),
    topics: packed(topics),
    kinds: packed(kinds),
    claims: packed(claims),
    numbered,
    words,
  };
  const json = Buffer.from(JSON.stringify(head));
  const line = Buffer.alloc(json.length + 1 + (-(json.length + 1) & (ALIGNED - 1)), ' ');
  json.copy(line);
  line[line.length - 1] = NEW_LINE;
  return writeFile(file, Buffer.concat([line, ...arrays]));
}

/** Reads what `writeTrainedModels` wrote. Throws KnowledgeError when it is not there, or was built on another kind of machine. */
export async function readTrainedModels(file: string): Promise<TrainedModels> {
  let content: Buffer;
  try {
    content = await readFile(file);
  } catch {
    throw new KnowledgeError([`${file} is missing: build it with "npm run build"`]);
  }
  let at = content.indexOf(NEW_LINE) + 1;
  const head = JSON.parse(content.toString('utf8', 0, at)) as PackedModels;
  if (head.endianness !== endianness())
    throw new KnowledgeError([
      `${file} was built on another kind of machine: delete it and run "npm run build"`,
    ]);
  const take = <T>(
    ofNumbers: { new (buffer: ArrayBufferLike, from: number, length: number): T; BYTES_PER_ELEMENT: number },
    length: number,
  ): T => {
    const from = content.byteOffset + at;
    const bytes = length * ofNumbers.BYTES_PER_ELEMENT;
    at += bytes + (-bytes & (ALIGNED - 1));
    return new ofNumbers(content.buffer, from, length);
  };
  const unpacked = ({
    labels,
    step,
    letters,
    weights,
    letterRows,
    cells,
    words,
  }: PackedModel): LaidModel => ({
    labels,
    step,
    letters,
    weights: take(Int8Array, weights),
    letterRows: take(Int32Array, letterRows),
    table: { cells: take(Int32Array, cells), words },
  });
  // In the order in which they were written.
  const [topics, kinds, claims] = [unpacked(head.topics), unpacked(head.kinds), unpacked(head.claims)];
  return { topics, kinds, claims, numbered: head.numbered, words: head.words };
}

const NEW_LINE = 10;

/** Of each array of numbers its length. */
interface PackedModel extends Pick<LaidModel, 'labels' | 'step' | 'letters'> {
  readonly weights: number;
  readonly letterRows: number;
  readonly cells: number;
  readonly words: number;
}

interface PackedModels extends Pick<TrainedModels, 'numbered' | 'words'> {
  readonly endianness: 'BE' | 'LE';
  readonly topics: PackedModel;
  readonly kinds: PackedModel;
  readonly claims: PackedModel;
}
