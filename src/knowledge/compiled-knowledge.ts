import { readFile, writeFile } from 'node:fs/promises';
import { KnowledgeError } from '../contract/errors.js';
import { buildKnowledge } from './build-knowledge.js';
import type { Knowledge } from './knowledge.js';
import type { CheckedKnowledge } from './raw-knowledge.js';

/**
 * Writes a checked base as one JSON file. Parsing and checking hundreds of YAML files costs most of a second; the build
 * does it once, so that a start, and each question on the command line, need not.
 */
export function writeCompiledKnowledge(file: string, knowledge: CheckedKnowledge): Promise<void> {
  return writeFile(file, JSON.stringify(knowledge));
}

/** Reads what `writeCompiledKnowledge` wrote. Throws KnowledgeError when it is not there. */
export async function readCompiledKnowledge(file: string): Promise<Knowledge> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch {
    throw new KnowledgeError([`${file} is missing: build it with "npm run build"`]);
  }
  return buildKnowledge(JSON.parse(content) as CheckedKnowledge);
}
