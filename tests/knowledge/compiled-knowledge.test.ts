import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readCompiledKnowledge, writeCompiledKnowledge } from '../../src/knowledge/compiled-knowledge.js';
import { readKnowledgeFiles } from '../../src/knowledge/read-knowledge-files.js';
import { KNOWLEDGE, loadRealKnowledge } from '../load-real-knowledge.js';

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

  it('names the remedy when it was not built', async () => {
    await expect(readCompiledKnowledge(join(directory, 'knowledge.json'))).rejects.toThrow(
      /knowledge\.json is missing: build it with "npm run build"/,
    );
  });
});
