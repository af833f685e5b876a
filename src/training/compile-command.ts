import { join } from 'node:path';
import { isoDay } from '../iso-day.js';
import { buildTaughtKnowledge } from '../knowledge/build-taught-knowledge.js';
import { writeCompiledKnowledge } from '../knowledge/compiled-knowledge.js';
import { readCheckedKnowledge } from '../knowledge/read-checked-knowledge.js';
import { runCommand } from '../knowledge/run-command.js';
import { trainModels } from './train-models.js';
import { writeTrainedModels } from './trained-models-file.js';

/**
 * `compile-command.js <knowledge> <dist>`: checks the base under a directory, trains understanding on it, and writes both as
 * `knowledge.json` and `models.bin`; part of the build.
 */
const [directory = 'knowledge', target = 'dist'] = process.argv.slice(2);

await runCommand(async () => {
  const { raw } = await readCheckedKnowledge(directory, isoDay(Date.now()));
  await writeTrainedModels(join(target, 'models.bin'), trainModels(buildTaughtKnowledge(raw)));
  // Written last: its presence tells that the build is whole.
  await writeCompiledKnowledge(join(target, 'knowledge.json'), raw);
  return 0;
});
