import { Low } from 'lowdb';
import { createDurableFile } from './durable-file.js';

/** A lowdb file that holds lines. A file that lost its end gives the lines before it, the last of them cut. */
export function createLineFile(file: string): Low<readonly string[]> {
  return new Low<readonly string[]>(
    createDurableFile<readonly string[]>(file, {
      parse: (text) => text.split('\n').filter((line) => line !== ''),
      stringify: (lines) => `${lines.join('\n')}\n`,
    }),
    [],
  );
}
