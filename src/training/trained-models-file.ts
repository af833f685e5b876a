import { readFile, writeFile } from 'node:fs/promises';
import { KnowledgeError } from '../contract/errors.js';
import type { TrainedWeights } from '../understand/linear-model.js';
import type { TrainedModels } from '../understand/models.js';

/** Writes trained models as one JSON file, weights in base64. Training takes seconds; the build does it once. */
export function writeTrainedModels(
  file: string,
  { topics, kinds, claims, words }: TrainedModels,
): Promise<void> {
  return writeFile(
    file,
    JSON.stringify({ topics: packed(topics), kinds: packed(kinds), claims: packed(claims), words }),
  );
}

/** Reads what `writeTrainedModels` wrote. Throws KnowledgeError when it is not there. */
export async function readTrainedModels(file: string): Promise<TrainedModels> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch {
    throw new KnowledgeError([`${file} is missing: build it with "npm run build"`]);
  }
  const { topics, kinds, claims, words } = JSON.parse(content) as PackedModels;
  return { topics: unpacked(topics), kinds: unpacked(kinds), claims: unpacked(claims), words };
}

type Packed = Omit<TrainedWeights, 'weights'> & { readonly weights: string };

type PackedModels = Record<'topics' | 'kinds' | 'claims', Packed> & Pick<TrainedModels, 'words'>;

function packed({ weights, ...rest }: TrainedWeights): Packed {
  return {
    ...rest,
    weights: Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength).toString('base64'),
  };
}

function unpacked({ weights, ...rest }: Packed): TrainedWeights {
  const bytes = Buffer.from(weights, 'base64');
  return { ...rest, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}
