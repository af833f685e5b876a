import { isoDay } from '../iso-day.js';
import { writeCompiledKnowledge } from './compiled-knowledge.js';
import { readCheckedKnowledge } from './read-checked-knowledge.js';
import { runCommand } from './run-command.js';

/** `compile-command.js <directory> <file>`: checks the base under a directory and writes it as one file; part of the build. */
const [directory = 'knowledge', file = 'dist/knowledge.json'] = process.argv.slice(2);

await runCommand(async () => {
  const { raw } = await readCheckedKnowledge(directory, isoDay(Date.now()));
  await writeCompiledKnowledge(file, raw);
  return 0;
});
