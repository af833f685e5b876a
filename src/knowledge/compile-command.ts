import { KnowledgeError } from '../contract/errors.js';
import { checkKnowledge } from './check-knowledge.js';
import { writeCompiledKnowledge } from './compiled-knowledge.js';
import { formatProblems, readKnowledgeFiles } from './read-knowledge-files.js';

/** `compile-command.js <directory> <file>`: checks the base under a directory and writes it as one file; part of the build. */
const [directory = 'knowledge', file = 'dist/knowledge.json'] = process.argv.slice(2);
try {
  const raw = await readKnowledgeFiles(directory);
  const { problems } = checkKnowledge(raw, new Date().toISOString().slice(0, 10));
  if (problems.length > 0) throw new KnowledgeError(formatProblems(problems));
  await writeCompiledKnowledge(file, raw);
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
