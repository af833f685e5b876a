import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  readCompiledFiles,
  readCompiledKnowledge,
  writeCompiledKnowledge,
} from '../../src/knowledge/compiled-knowledge.js';
import { readKnowledgeFiles } from '../../src/knowledge/read-knowledge-files.js';
import { KNOWLEDGE, loadRealKnowledge, loadTaughtKnowledge } from '../load-real-knowledge.js';

describe('the compiled knowledge base', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'demarc-compiled-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  it('says what the files say', async () => {
    const file = join(directory, 'knowledge.json');
    await writeCompiledKnowledge(file, await readKnowledgeFiles(KNOWLEDGE));
    expect(await readCompiledKnowledge(file)).toEqual(await loadRealKnowledge());
  });

  it('is the base that the files make, without what people say, which nobody reads any more who has learnt it', async () => {
    const { utterances, kinds, claims, ...served } = await loadTaughtKnowledge();
    expect([utterances, kinds, claims].map(({ size }) => size > 0)).toEqual([true, true, true]);
    expect(await loadRealKnowledge()).toEqual(served);
  });

  it('is JSON', async () => {
    const [head, ...bodies] = JSON.parse(await readFile('dist/knowledge.json', 'utf8'));
    expect(head.services).toHaveLength(bodies.length);
  });

  it('gives the files back that answer questions', async () => {
    const { topics, services, tips } = await readKnowledgeFiles(KNOWLEDGE);
    const compiled = await readCompiledFiles('dist/knowledge.json');
    const dataOf = (all: readonly { readonly data: unknown }[]) => all.map(({ data }) => data);
    expect(dataOf(compiled.services)).toEqual(dataOf(services));
    expect([compiled.topics, compiled.tips].map(dataOf)).toEqual([topics, tips].map(dataOf));
  });

  it.each([
    ['empty', () => ''],
    ['cut', (whole: string) => whole.slice(0, -100)],
    ['cut at the end of a line', (whole: string) => whole.slice(0, whole.lastIndexOf('\n'))],
    ['not what was written', () => '[{"topics":[]}]'],
    ['no JSON', () => '[{"topics":]'],
  ])('says so when it is damaged: %s', async (_, damaged) => {
    const file = join(directory, 'knowledge.json');
    await writeFile(file, damaged(await readFile('dist/knowledge.json', 'utf8')));
    await expect(readCompiledKnowledge(file)).rejects.toThrow(
      /knowledge\.json is damaged: delete it, then "npm run build"/,
    );
  });

  it('names the remedy when it was not built', async () => {
    await expect(readCompiledKnowledge(join(directory, 'knowledge.json'))).rejects.toThrow(
      /knowledge\.json is missing: build it with "npm run build"/,
    );
  });
});
